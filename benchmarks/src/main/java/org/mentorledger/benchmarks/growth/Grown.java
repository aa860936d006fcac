package org.mentorledger.benchmarks.growth;

import org.mentorledger.benchmarks.command.Meetings;

/** A mentorship that holds about so many meetings, and takes more. */
final class Grown {
    private final String mentorship;
    private final Meetings meetings;
    private int held;

    Grown(String mentorship, Meetings meetings) {
        this.mentorship = mentorship;
        this.meetings = meetings;
    }

    String mentorship() {
        return mentorship;
    }

    int held() {
        return held;
    }

    Grown upTo(int count) {
        more(Math.max(0, count - held));
        return this;
    }

    /** Logs so many more; tells how many. */
    long more(int count) {
        for (int i = 0; i < count; i++) {
            meetings.send(mentorship, held++);
        }
        return count;
    }
}
