package org.mentorledger.query.session.attendance;

import java.util.List;
import java.util.Map;

/**
 * How sessions were attended.
 *
 * @param asked which sessions
 * @param total all of it
 * @param divided the same divided, by what it was asked to be
 */
public record KnowledgeExchangeAttendanceView(
        Asked asked, AttendanceRowView total, Map<AttendanceGrouping, List<AttendanceRowView>> divided) {
    public KnowledgeExchangeAttendanceView {
        divided = Map.copyOf(divided);
    }

    /** For who asks for the records alone. */
    public static KnowledgeExchangeAttendanceView uncounted(Asked asked) {
        return new KnowledgeExchangeAttendanceView(asked, new AttendanceRowView("", 0, 0, 0, 0, 0), Map.of());
    }

    /** Sessions that took place. */
    public int sessions() {
        return total.sessions();
    }

    /** Attendances of people who were there. */
    public int seats() {
        return total.seats();
    }

    /** People who were there, each once. */
    public int uniquePeople() {
        return total.uniquePeople();
    }

    /** The sum of their minutes. */
    public int personMinutes() {
        return total.personMinutes();
    }

    /** Attendances of people who were not there. */
    public int absences() {
        return total.absences();
    }

    /** The rows of that division. */
    public List<AttendanceRowView> rowsBy(AttendanceGrouping by) {
        return divided.getOrDefault(by, List.of());
    }
}
