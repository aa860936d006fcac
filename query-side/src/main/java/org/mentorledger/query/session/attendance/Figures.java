package org.mentorledger.query.session.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts attendances, sheet by sheet, whole and divided; a person once, however many ids they are known by. */
final class Figures {
    private final Map<String, String> retired;
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
        List<Entry> attendances = sheet.attendances();
        add(total, sheet, attendances);
        divided.forEach((by, rows) -> rows(by, sheet, attendances)
                .forEach((key, some) -> add(rows.computeIfAbsent(key, k -> new Sum()), sheet, some)));
    }

    private static Map<String, List<Entry>> rows(AttendanceGrouping by, Sheet sheet, List<Entry> attendances) {
        Map<String, List<Entry>> rows = new HashMap<>();
        by.keys(sheet).forEach(key -> rows.put(key, attendances));
        if (by.dividesPeople()) {
            for (Entry entry : attendances) {
                by.keys(sheet, entry)
                        .forEach(key -> rows.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(entry));
            }
        }
        return rows;
    }

    private void add(Sum sum, Sheet sheet, List<Entry> attendances) {
        sum.add(sheet, attendances, id -> retired.getOrDefault(id, id));
    }

    /** All of it. */
    AttendanceRowView total() {
        return total.row("");
    }

    /** The same divided, by key; none of what was not asked for. */
    Map<AttendanceGrouping, List<AttendanceRowView>> rows() {
        Map<AttendanceGrouping, List<AttendanceRowView>> rows = new EnumMap<>(AttendanceGrouping.class);
        divided.forEach((by, sums) -> {
            List<AttendanceRowView> views = new ArrayList<>();
            sums.forEach((key, sum) -> {
                if (!sum.isNothing()) {
                    views.add(sum.row(key));
                }
            });
            rows.put(by, views);
        });
        return rows;
    }
}
