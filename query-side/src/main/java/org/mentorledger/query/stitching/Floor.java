package org.mentorledger.query.stitching;

import org.mentorledger.query.access.Denied;

/** Of fewer people than that, figures are only for those who oversee the program: to others they could tell who they are. */
final class Floor {
    static final int PEOPLE = 5;

    private Floor() {}

    /**
     * Refuses figures of too few.
     *
     * @throws Denied {@code TOO_FEW_PEOPLE} when there are fewer
     */
    static void check(int people) {
        if (people < PEOPLE) {
            throw Denied.tooFewPeople();
        }
    }
}
