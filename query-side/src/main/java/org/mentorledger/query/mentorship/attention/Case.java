package org.mentorledger.query.mentorship.attention;

import java.util.List;

/** A mentorship with what may have to be looked after in it. */
public record Case(Situation situation, List<Matter> matters) {
    public Case {
        matters = List.copyOf(matters);
    }
}
