package org.mentorledger.query.session.attendance;

import java.util.Collection;

/** The figures of some attendances, as far as they were counted. */
final class Sum {
    private final Heads people = new Heads();
    private int sessions;
    private int seats;
    private long minutes;
    private int absences;

    /** Counts these attendances of one session; it counts itself when it was held, or somebody of them was there. */
    void add(boolean held, Collection<Counted> attendances) {
        int there = 0;
        for (Counted counted : attendances) {
            if (counted.entry().isPresence()) {
                there++;
                minutes += counted.minutes();
                people.add(counted.person());
            } else {
                absences++;
            }
        }
        seats += there;
        sessions += there > 0 || held ? 1 : 0;
    }

    boolean isNothing() {
        return sessions == 0 && absences == 0;
    }

    /** Who was there. */
    Heads people() {
        return people;
    }

    AttendanceRowView row(String key) {
        return new AttendanceRowView(
                key, sessions, seats, people.count(), (int) Math.min(minutes, Integer.MAX_VALUE), absences);
    }
}
