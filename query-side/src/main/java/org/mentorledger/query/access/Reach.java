package org.mentorledger.query.access;

import java.util.function.Predicate;

/**
 * From where evidence may be read.
 *
 * @param mentorships those whose meetings may be read
 * @param programs those whose sessions may be read
 */
record Reach(Predicate<String> mentorships, Predicate<String> programs) {
    /** Without limits. */
    static final Reach EVERYWHERE = new Reach(mentorship -> true, program -> true);
}
