package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.query.access.Listing;

class KnowledgeExchangeApiTest extends AttendancesAsked {
    private static final String FIGURES = "sessions seats uniquePeople personMinutes absences";
    private static final String NOT_FOUND = "NOT_FOUND programId";

    @Test
    void K18_figuresAreForTheOfficeAdminAndReporters() {
        come("s1", "a", "b", "c");
        String ask = figures("oacett", "", FIGURES);

        for (Actor asker : List.of(ADMIN, OFFICE, REPORTER)) {
            assertThat(api.ask(asker, ask))
                    .as(asker.subject())
                    .hasToString("{knowledgeExchangeAttendance={sessions=2, seats=6, uniquePeople=5,"
                            + " personMinutes=330, absences=1}}");
        }
        for (Actor asker : List.of(OTHER_OFFICE, RON, NOAH, KIM, actor("office"), auditor("OACETT"))) {
            assertThat(api.refusal(asker, ask)).as(asker.subject()).isEqualTo(NOT_FOUND);
        }
        for (Actor asker : List.of(ADMIN, OFFICE, REPORTER)) {
            assertThat(api.refusal(asker, figures("none", "", FIGURES))).isEqualTo(NOT_FOUND);
        }
    }

    @Test
    void figuresAreOfDaysAndKinds() {
        assertThat(api.ask(OFFICE, figures("oacett", ", from: \"2026-10-06\"", "sessions seats"))
                        .toString())
                .contains("{sessions=1, seats=1}");
        assertThat(api.ask(OFFICE, figures("oacett", ", to: \"2026-10-05\"", "sessions seats"))
                        .toString())
                .contains("{sessions=1, seats=2}");
        assertThat(api.ask(OFFICE, figures("oacett", ", kinds: [WORKSHOP]", "sessions seats"))
                        .toString())
                .contains("{sessions=0, seats=0}");
        assertThat(api.ask(ADMIN, figures("other", ", kinds: [WORKSHOP, TRAINING]", "sessions absences"))
                        .toString())
                .contains("{sessions=1, absences=1}");
    }

    @Test
    void figuresAreDividedAsOftenAsIsAskedFor() {
        String answer = api.ask(
                        OFFICE,
                        figures(
                                "oacett",
                                "",
                                "months: rows(by: MONTH) { key sessions } roles: rows(by: ROLE) { key seats absences }"
                                        + " rows(by: SESSION) { key " + FIGURES + " }"))
                .toString();

        assertThat(answer)
                .contains("months=[{key=2026-10, sessions=1}, {key=2026-11, sessions=1}]")
                .contains("roles=[{key=, seats=2, absences=1}, {key=Guest, seats=1, absences=0}]")
                .contains("{key=s2, sessions=1, seats=1, uniquePeople=1, personMinutes=60, absences=0}");
    }

    @Test
    void aReporterSeesNoFiguresOfFewerThanFivePeople() {
        for (String days : List.of("", ", from: \"2026-11-02\", to: \"2026-11-02\"", ", from: \"2030-01-01\"")) {
            for (String fields : List.of("sessions", "rows(by: YEAR) { key }")) {
                assertThat(api.refusal(OFFICE, figures("oacett", days, fields))).isEqualTo("answered");
                assertThat(api.refusal(REPORTER, figures("oacett", days, fields)))
                        .as(days + fields)
                        .isEqualTo("TOO_FEW_PEOPLE null");
            }
        }
    }

    @Test
    void aReporterSeesNoRecordAndNoRowByWhichFewerThanFivePeopleCouldBeTold() {
        come("s1", "a", "b", "c");
        String ask = figures("oacett", "", "seats rows(by: SESSION) { key seats }");

        assertThat(api.ask(OFFICE, ask).toString()).contains("seats=6", "{key=s1, seats=5}", "{key=s2, seats=1}");
        assertThat(api.ask(REPORTER, ask).toString()).contains("seats=6, rows=[]");

        told("s4").on(LocalDate.of(2026, 11, 3)).scheduled();
        come("s4", "a", "b", "c", "d");

        assertThat(api.ask(REPORTER, ask).toString()).contains("seats=10, rows=[{key=s1, seats=5}]");
        for (String also : List.of("", "seats ")) {
            String records = figures("oacett", "", also + "records { edges { cursor } }");
            assertThat(api.refusal(OFFICE, records)).isEqualTo("answered");
            assertThat(api.refusal(REPORTER, records)).isEqualTo(NOT_FOUND);
        }
    }

    @Test
    void everyFigureOpensToItsRecordsWithTheirSessionAndPerson() {
        String answer = api.ask(
                        OFFICE,
                        figures(
                                "oacett",
                                "",
                                "records(by: SESSION, key: \"s1\") { edges { node { sessionId session { title } participantId"
                                        + " participant { name } heldOn status role minutes late walkIn counts cohortId } } }"))
                .toString();

        assertThat(answer)
                .contains("session={title=Careers in care}, participantId=kim, participant={name=(not shown)}")
                .contains("status=PRESENT, role=Guest, minutes=30, late=true, walkIn=true, counts=true, cohortId=null")
                .contains("participant={name=Noah Singh}, heldOn=2026-10-05, status=PRESENT, role=null, minutes=60")
                .contains("status=ABSENT, role=null, minutes=0, late=false, walkIn=false, counts=false")
                .doesNotContain("s2");
    }

    @Test
    void recordsArePaged() {
        String page = "first: 2) { edges { node { sessionId participantId } } pageInfo { hasNextPage endCursor } }";
        String first = api.ask(OFFICE, figures("oacett", "", "records(" + page)).toString();
        String cursor = first.replaceAll(".*endCursor=([^}]*).*", "$1");

        assertThat(first).contains("participantId=kim", "participantId=mia", "hasNextPage=true");
        assertThat(api.ask(OFFICE, figures("oacett", "", "records(after: \"" + cursor + "\", " + page))
                        .toString())
                .contains("sessionId=s1, participantId=noah", "sessionId=s2, participantId=noah", "hasNextPage=false");
        assertThat(api.refusal(OFFICE, figures("oacett", "", "records(by: ROLE) { edges { cursor } }")))
                .isEqualTo("BAD_USER_INPUT key");
        assertThat(api.refusal(OFFICE, figures("oacett", "", "records(key: \"a\") { edges { cursor } }")))
                .isEqualTo("BAD_USER_INPUT by");
        for (String bad : List.of("x", "2026-10-05\na", "today\na\nb")) {
            assertThat(api.refusal(
                            OFFICE,
                            figures(
                                    "oacett",
                                    "",
                                    "records(" + after("records", "oacett", bad) + ") { edges { cursor } }")))
                    .isEqualTo("BAD_USER_INPUT after");
            assertThat(api.refusal(
                            NOAH,
                            "{ attendance(participantId: \"noah\", " + after("attendance", "noah", bad)
                                    + ") { edges { cursor } } }"))
                    .isEqualTo("BAD_USER_INPUT after");
        }
    }

    @Test
    void U3_aCohortThatChangesLaterChangesNothingOfThePast() {
        told("s1").people().recorded("mia", told("s1").people().stayed(0, 60), false, "grade-11", null);
        String ask = figures("oacett", ", to: \"2026-10-31\"", "rows(by: COHORT) { key " + FIGURES + " }");
        String before = api.ask(OFFICE, ask).toString();
        told("s4")
                .on(LocalDate.of(2026, 12, 1))
                .scheduled()
                .people()
                .enrolled("mia", "grade-12")
                .recorded("mia", AttendanceStatus.PRESENT);
        told("s1").people().leaves("mia");

        assertThat(api.ask(OFFICE, ask)).hasToString(before);
    }

    private void come(String session, String... people) {
        for (String person : people) {
            told(session).people().recorded(person, AttendanceStatus.PRESENT);
        }
    }

    private static String after(String list, String of, String key) {
        return "after: \"" + Listing.of(list, of).cursor(key) + "\"";
    }
}
