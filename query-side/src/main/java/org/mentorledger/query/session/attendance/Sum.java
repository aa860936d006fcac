package org.mentorledger.query.session.attendance;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The figures of some attendances, as far as they were counted. */
final class Sum {
    private final Set<String> people = new HashSet<>();
    private int sessions;
    private int seats;
    private long minutes;
    private int absences;

    /** Counts of one session these attendances; it counts itself when it was held, or somebody of them was there. */
    void add(Sheet sheet, Collection<Entry> attendances, UnaryOperator<String> standing) {
        int there = 0;
        for (Entry entry : attendances) {
            if (entry.isPresence() && entry.presence() != null) {
                there++;
                minutes += entry.presence().minutesOf(sheet.span()).orElse(0);
                people.add(standing.apply(entry.participantId()));
            } else {
                absences++;
            }
        }
        seats += there;
        sessions += there > 0 || sheet.held() ? 1 : 0;
    }

    boolean isNothing() {
        return sessions == 0 && absences == 0;
    }

    AttendanceRowView row(String key) {
        return new AttendanceRowView(
                key, sessions, seats, people.size(), (int) Math.min(minutes, Integer.MAX_VALUE), absences);
    }
}
