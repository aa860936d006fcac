package org.mentorledger.server.importing;

import java.time.LocalDate;

/**
 * A signature as it stands on the paper.
 *
 * @param side whose it is
 * @param name as signed
 * @param on the day of the signature
 */
record PaperSignature(Side side, String name, LocalDate on) {

    /** Whose signature it is, and in which columns a sheet tells it. */
    enum Side {
        MENTOR(MeetingColumn.MENTOR, MeetingColumn.MENTOR_SIGNED_NAME, MeetingColumn.MENTOR_SIGNED_ON),
        MENTEE(MeetingColumn.MENTEE, MeetingColumn.MENTEE_SIGNED_NAME, MeetingColumn.MENTEE_SIGNED_ON);

        private final MeetingColumn person;
        private final MeetingColumn name;
        private final MeetingColumn on;

        Side(MeetingColumn person, MeetingColumn name, MeetingColumn on) {
            this.person = person;
            this.name = name;
            this.on = on;
        }

        MeetingColumn personColumn() {
            return person;
        }

        MeetingColumn nameColumn() {
            return name;
        }

        MeetingColumn dayColumn() {
            return on;
        }
    }
}
