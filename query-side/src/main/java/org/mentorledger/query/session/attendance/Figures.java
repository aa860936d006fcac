package org.mentorledger.query.session.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionSpan;

/** Counts attendances, sheet by sheet, whole and divided; a person once, however many ids they are known by. */
final class Figures {
    private final Map<String, String> retired;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Sum total = new Sum();
    private final Map<AttendanceGrouping, Map<String, Sum>> divided = new EnumMap<>(AttendanceGrouping.class);

    /**
     * Nothing is counted yet.
     *
     * @param retired the id that stands for each that was merged into another
     * @param by by what they are divided, too
     */
    Figures(Map<String, String> retired, Collection<AttendanceGrouping> by) {
        this.retired = Map.copyOf(retired);
        by.forEach(grouping -> divided.put(grouping, new TreeMap<>()));
    }

    void count(Sheet sheet) {
        SessionSpan span = sheet.span();
        List<Counted> attendances = new ArrayList<>();
        sheet.attendances().forEach(entry -> attendances.add(counted(entry, span)));
        total.add(sheet.held(), attendances);
        divided.forEach((by, rows) -> rows(by, sheet, attendances)
                .forEach(
                        (key, some) -> rows.computeIfAbsent(key, k -> new Sum()).add(sheet.held(), some)));
    }

    private Counted counted(Entry entry, SessionSpan span) {
        String id = entry.participantId();
        Presence presence = entry.presence();
        return new Counted(
                entry,
                numbers.computeIfAbsent(retired.getOrDefault(id, id), person -> numbers.size()),
                presence == null ? 0 : presence.minutesOf(span).orElse(0));
    }

    private static Map<String, List<Counted>> rows(AttendanceGrouping by, Sheet sheet, List<Counted> attendances) {
        Map<String, List<Counted>> rows = new HashMap<>();
        by.keys(sheet).forEach(key -> rows.put(key, attendances));
        if (by.dividesPeople()) {
            for (Counted counted : attendances) {
                by.keys(sheet, counted.entry())
                        .forEach(key -> rows.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(counted));
            }
        }
        return rows;
    }

    /** All of it. */
    AttendanceRowView total() {
        return total.row("");
    }

    /**
     * The same divided, by key; none of what was not asked for.
     *
     * @param fewest from so many people on, rows are told
     */
    Map<AttendanceGrouping, List<AttendanceRowView>> rows(int fewest) {
        Map<AttendanceGrouping, List<AttendanceRowView>> rows = new EnumMap<>(AttendanceGrouping.class);
        divided.forEach((by, sums) -> {
            Map<String, Sum> told = new TreeMap<>(sums);
            told.values().removeIf(Sum::isNothing);
            told.keySet().removeAll(Withheld.keys(told, fewest));
            List<AttendanceRowView> views = new ArrayList<>();
            told.forEach((key, sum) -> views.add(sum.row(key)));
            rows.put(by, views);
        });
        return rows;
    }
}
