package org.mentorledger.query.cpd.ledger;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a person's meetings, and the sessions they attended, are worth as CPD.
 *
 * @param signedMinutes minutes of entries that are complete, each minute once
 * @param years the same by calendar year of the day on which they were held
 * @param attendedMinutes minutes of attendances that are complete, each minute once, and none that counts as a meeting's
 */
public record CpdLedgerView(
        String participantId,
        int signedMinutes,
        List<Year> years,
        List<CpdEntryView> entries,
        int attendedMinutes,
        List<CpdAttendanceView> attendances) {
    public CpdLedgerView {
        years = List.copyOf(years);
        entries = List.copyOf(entries);
        attendances = List.copyOf(attendances);
    }

    /**
     * A calendar year.
     *
     * @param signedMinutes minutes that count, each once
     * @param entries how many entries are complete
     */
    public record Year(int year, int signedMinutes, int entries) {

        static Year of(int year, List<CpdEntryView> entries) {
            return new Year(year, counted(entries), (int)
                    entries.stream().filter(CpdEntryView::isComplete).count());
        }
    }

    static CpdLedgerView of(String participantId, List<CpdEntryView> entries, List<CpdAttendanceView> attendances) {
        List<Year> years = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.heldOn().getYear(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> Year.of(year.getKey(), year.getValue()))
                .toList();
        return new CpdLedgerView(
                participantId,
                counted(entries),
                years,
                entries,
                attendances.stream().mapToInt(CpdAttendanceView::countedMinutes).sum(),
                attendances);
    }

    private static int counted(List<CpdEntryView> entries) {
        return entries.stream().mapToInt(CpdEntryView::countedMinutes).sum();
    }
}
