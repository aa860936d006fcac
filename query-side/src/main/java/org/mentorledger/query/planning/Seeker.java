package org.mentorledger.query.planning;

import java.util.List;

/**
 * Somebody who is to take part.
 *
 * @param interests careers they would like to explore; none: they are placed to balance
 */
public record Seeker(String id, List<String> interests) {
    public Seeker {
        interests = List.copyOf(interests);
    }
}
