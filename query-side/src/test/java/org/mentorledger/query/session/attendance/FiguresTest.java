package org.mentorledger.query.session.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionKind;

class FiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final List<AttendanceStatus> STATUSES = List.of(AttendanceStatus.values());
    private static final Map<String, String> RETIRED = Map.of("p1", "p2", "p3", "p4");

    @Test
    void K18_onePersonInTwoSessionsIsTwoSeatsAndOnePerson() {
        Figures figures = counted(
                sheet("s1", DAY, true, false, at("noah", AttendanceStatus.PRESENT), at("zoe", AttendanceStatus.LATE)),
                sheet(
                        "s2",
                        DAY,
                        true,
                        false,
                        at("noah", AttendanceStatus.PRESENT),
                        at("zoe", AttendanceStatus.ABSENT)));

        assertThat(figures.total()).isEqualTo(new AttendanceRowView("", 2, 3, 2, 180, 1));
    }

    @Test
    void U16_whoWasMergedCountsOnce() {
        Figures figures = counted(sheet(
                "s1",
                DAY,
                true,
                false,
                at("p1", AttendanceStatus.PRESENT),
                at("p2", AttendanceStatus.PRESENT),
                at("p3", AttendanceStatus.PRESENT)));

        assertThat(figures.total().uniquePeople()).isEqualTo(2);
        assertThat(figures.total().seats()).isEqualTo(3);
    }

    @Test
    void aSessionTookPlaceWhenItWasHeldOrSomebodyWasThere() {
        assertThat(counted(sheet("s1", DAY, true, false)).total().sessions()).isEqualTo(1);
        assertThat(counted(sheet("s1", DAY, false, false, at("noah", AttendanceStatus.LATE)))
                        .total()
                        .sessions())
                .isEqualTo(1);
        assertThat(counted(sheet("s1", DAY, false, false, at("noah", AttendanceStatus.EXCUSED)))
                        .total())
                .isEqualTo(new AttendanceRowView("", 0, 0, 0, 0, 1));
        assertThat(counted(sheet("s1", DAY, false, true, at("noah", AttendanceStatus.EXCUSED)))
                        .total())
                .isEqualTo(new AttendanceRowView("", 0, 0, 0, 0, 0));
        assertThat(counted(sheet("s1", DAY, false, true, at("noah", AttendanceStatus.PRESENT)))
                        .total()
                        .seats())
                .isEqualTo(1);
    }

    @Test
    void oneOfTwoCareersCountsInBothRows() {
        assertThat(rows(AttendanceGrouping.CAREER, sheet("s1", DAY, true, false, at("noah", AttendanceStatus.PRESENT))))
                .extracting(AttendanceRowView::key)
                .containsExactly("Nursing", "Welding");
    }

    @Test
    void aRowOfPeopleCountsTheSessionsInWhichTheyAre() {
        List<AttendanceRowView> rows = rows(
                AttendanceGrouping.ROLE,
                sheet("s1", DAY, true, false, as("noah", "Chair"), as("zoe", "Guest"), as("kim", null)),
                sheet("s2", DAY, true, false, as("noah", "Guest")),
                sheet("s3", DAY, true, false));

        assertThat(rows)
                .containsExactly(
                        new AttendanceRowView("", 1, 1, 1, 60, 0),
                        new AttendanceRowView("Chair", 1, 1, 1, 60, 0),
                        new AttendanceRowView("Guest", 2, 2, 2, 120, 0));
    }

    @Test
    void everyFigureIsWhatCountingByHandComesTo() {
        Random chance = new Random(4);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            List<Entry> entries = new ArrayList<>();
            for (int p = 0; p < 12; p++) {
                if (chance.nextInt(3) > 0) {
                    entries.add(entry(
                            "p" + p,
                            STATUSES.get(chance.nextInt(STATUSES.size())),
                            chance.nextBoolean() ? null : chance.nextInt(90),
                            chance.nextInt(4) == 0 ? null : "c" + chance.nextInt(3),
                            chance.nextInt(4) == 0 ? null : "r" + chance.nextInt(3)));
                }
            }
            sheets.add(sheet(
                    "s" + i,
                    DAY.plusDays(chance.nextInt(900)),
                    chance.nextBoolean(),
                    chance.nextInt(5) == 0,
                    entries.toArray(Entry[]::new)));
        }
        Figures figures = new Figures(RETIRED, EnumSet.allOf(AttendanceGrouping.class));
        sheets.forEach(figures::count);

        assertThat(figures.total()).isEqualTo(byHand("", sheets, (sheet, entry) -> true));
        for (AttendanceGrouping by : AttendanceGrouping.values()) {
            List<AttendanceRowView> rows = new ArrayList<>();
            for (String key : keys(by, sheets)) {
                AttendanceRowView row = byHand(key, sheets, (sheet, entry) -> isIn(by, key, sheet, entry));
                if (row.sessions() > 0 || row.absences() > 0) {
                    rows.add(row);
                }
            }
            assertThat(figures.rows(0).get(by)).as(by.name()).isEqualTo(rows);
        }
    }

    /** Counts as slowly and plainly as can be; a null entry stands for the session itself. */
    private static AttendanceRowView byHand(String key, List<Sheet> sheets, BiPredicate<Sheet, @Nullable Entry> isIn) {
        int sessions = 0;
        int seats = 0;
        int minutes = 0;
        int absences = 0;
        Set<String> people = new HashSet<>();
        for (Sheet sheet : sheets) {
            boolean someone = sheet.entries().stream().anyMatch(Entry::isPresence);
            boolean theirs = false;
            boolean any = isIn.test(sheet, null);
            for (Entry entry : sheet.cancelled() && !someone ? List.<Entry>of() : sheet.entries()) {
                Presence presence = entry.presence();
                if (presence == null || !isIn.test(sheet, entry)) {
                    continue;
                }
                any = true;
                if (entry.isPresence()) {
                    theirs = true;
                    seats++;
                    minutes += presence.minutes() == null ? 60 : Math.min(60, presence.minutes());
                    people.add(RETIRED.getOrDefault(entry.participantId(), entry.participantId()));
                } else {
                    absences++;
                }
            }
            sessions += any && (theirs || sheet.held()) ? 1 : 0;
        }
        return new AttendanceRowView(key, sessions, seats, people.size(), minutes, absences);
    }

    private static Set<String> keys(AttendanceGrouping by, List<Sheet> sheets) {
        Set<String> keys = new TreeSet<>();
        for (Sheet sheet : sheets) {
            keys.addAll(by.keys(sheet));
            sheet.entries().forEach(entry -> keys.addAll(by.keys(sheet, entry)));
        }
        return keys;
    }

    private static boolean isIn(AttendanceGrouping by, String key, Sheet sheet, @Nullable Entry entry) {
        return switch (by) {
            case SESSION -> sheet.sessionId().equals(key);
            case STAGE -> key.equals("A");
            case CAREER -> key.equals("Nursing") || key.equals("Welding");
            case KIND -> key.equals("KNOWLEDGE_EXCHANGE");
            case MONTH, YEAR -> sheet.day().toString().startsWith(key);
            case COHORT -> entry != null && key.equals(entry.cohortId() == null ? "" : entry.cohortId());
            case ROLE -> entry != null && key.equals(entry.role() == null ? "" : entry.role());
        };
    }

    private static Figures counted(Sheet... sheets) {
        Figures figures = new Figures(RETIRED, List.of());
        List.of(sheets).forEach(figures::count);
        return figures;
    }

    private static List<AttendanceRowView> rows(AttendanceGrouping by, Sheet... sheets) {
        Figures figures = new Figures(RETIRED, List.of(by));
        List.of(sheets).forEach(figures::count);
        return figures.rows(0).getOrDefault(by, List.of());
    }

    private static Sheet sheet(String id, LocalDate day, boolean held, boolean cancelled, Entry... entries) {
        Terms terms = new Terms(day, Stage.A, List.of("Nursing", "Welding"), null, 60, 10, null);
        return new Sheet(
                id,
                "oacett",
                SessionKind.KNOWLEDGE_EXCHANGE,
                day,
                terms,
                null,
                held && !cancelled,
                cancelled,
                List.of(entries));
    }

    private static Entry at(String person, AttendanceStatus status) {
        return entry(person, status, null, null, null);
    }

    private static Entry as(String person, @Nullable String role) {
        return entry(person, AttendanceStatus.PRESENT, null, null, role);
    }

    private static Entry entry(
            String person,
            AttendanceStatus status,
            @Nullable Integer minutes,
            @Nullable String cohort,
            @Nullable String role) {
        return new Entry(person, new Presence(status, List.of(), minutes), false, cohort, role, null);
    }
}
