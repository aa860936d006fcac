package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.projection.Story;

class SessionApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor OTHER_OFFICE = actor("elsewhere", Role.COORDINATOR);
    private static final Actor RON = actor("ron", Role.MENTOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final Actor ZOE = actor("zoe", Role.MENTEE);
    private static final Actor KIM = actor("kim", Role.MENTEE);
    private static final Actor INA = actor("ina", Role.MENTEE);
    private static final List<Actor> STRANGERS = List.of(
            OTHER_OFFICE, actor("noah"), actor("noah", Role.REPORTER), actor("lou", Role.MENTEE), auditor("OACETT"));

    private static final Listing BY_DAY = Listing.of("sessions", "HELD_ON");
    private static final Listing BY_ID = Listing.of("sessions", "ID");

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    /** Ron, who is in no program, leads s1; noah takes part, zoe does not, kim of no program walks in, ina is asked to come. */
    @BeforeEach
    void tell() {
        telling.people();
        telling.registered("zoe", "Zoe Roy", MemberRole.MENTEE);
        telling.known("ron", "Ron Hill");
        telling.known("kim", "Kim Low");
        telling.known("lou", "Lou Tan");
        story.happens("program:other", Facts.defined("other", "Another program", "elsewhere"));
        ToldSessions session = told("s1").topics("Salaries").scheduled().ledBy("ron", LeaderKind.RETIREE, "Welding");
        session.invited("noah", "ina").people().enrolled("noah", "grade-12").waits("mia");
        session.people().arrives("kim", 0, true).recorded("noah", AttendanceStatus.PRESENT);
        session.content().raised("Salaries", "noah").fedBack("noah", 4, "Good").fedBack("kim", 2, "Loud");
        told("s2")
                .on(LocalDate.of(2026, 9, 1))
                .is("oacett", SessionKind.WORKSHOP)
                .scheduled()
                .held();
        told("s3").is("other", SessionKind.TRAINING).scheduled().people().enrolled("noah", null);
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void K3_K15_aSessionIsShownWithItsDesignItsLeadersAndItsProgram() {
        assertThat(api.ask(OFFICE, """
                        { session(id: "s1") { kind status title heldOn zone startsAt minutes capacity seatsTaken seatsFree waiting
                          venue place stage careers cohortId groupSize timeAllocation factors transport training trainingVersion
                          graceMinutes attendanceThreshold mentors { participantId as careers reason }
                          plans { heldOn capacity tentative by recordedAt } origin recordedAt program { name } } }
                        """).toString())
                .contains("kind=KNOWLEDGE_EXCHANGE, status=CONFIRMED, title=Careers in care, heldOn=2026-10-05")
                .contains("startsAt=2026-10-05T18:00Z, minutes=60, capacity=30, seatsTaken=1, seatsFree=29, waiting=1")
                .contains("place=Room 7, stage=A, careers=[Nursing, Welding], cohortId=grade-12, groupSize=25")
                .contains("timeAllocation=Ten minutes each, factors=[Exams], transport=The bus at five")
                .contains("training=Interviews, trainingVersion=2, graceMinutes=10, attendanceThreshold=50")
                .contains("mentors=[{participantId=ron, as=RETIREE, careers=[Welding], reason=null}]")
                .contains("program={name=OACETT mentoring}");
    }

    @Test
    void aSessionIsForItsProgramsPeopleAndWhoeverTakesPartLeadsOrIsAskedToCome() {
        String ask = "{ session(id: \"s1\") { id } }";
        String list = "{ sessions { edges { node { id } } } }";

        for (Actor asker : List.of(ADMIN, OFFICE, RON, NOAH, ZOE, KIM, INA)) {
            assertThat(api.refusal(asker, ask)).as(asker.subject()).isEqualTo("answered");
            assertThat(api.ask(asker, list).toString()).as(asker.subject()).contains("id=s1");
        }
        for (Actor asker : STRANGERS) {
            assertThat(api.refusal(asker, ask)).as(asker.subject()).isEqualTo("NOT_FOUND id");
            assertThat(api.ask(asker, list).toString()).as(asker.subject()).doesNotContain("id=s1");
        }
        assertThat(api.refusal(ADMIN, "{ session(id: \"none\") { id } }")).isEqualTo("NOT_FOUND id");
    }

    @Test
    void onlyTheOfficeAndWhoLeadsReadOfEverybodyWhoTakesPart() {
        String ask = """
                { session(id: "s1") { invitedIds roster { participantId enrolment walkIn attendance { status by } }
                  feedback { participantId rating text givenOn } topics { topic planned raised raisedBy covered } } }
                """;

        for (Actor asker : List.of(ADMIN, OFFICE, RON)) {
            assertThat(api.ask(asker, ask).toString())
                    .as(asker.subject())
                    .contains("invitedIds=[noah, ina]", "participantId=mia", "participantId=kim", "text=Loud")
                    .contains("raisedBy=noah");
        }
        assertThat(api.ask(NOAH, ask).toString())
                .contains("invitedIds=[noah]", "participantId=noah, enrolment=ENROLLED", "text=Good", "raisedBy=noah")
                .doesNotContain("mia", "kim", "ina", "Loud");
        assertThat(api.ask(KIM, ask).toString())
                .contains(
                        "invitedIds=[]", "participantId=kim, enrolment=null, walkIn=true", "text=Loud", "raisedBy=null")
                .doesNotContain("noah", "mia");
        assertThat(api.ask(ZOE, ask).toString())
                .contains("invitedIds=[], roster=[], feedback=[]", "topic=Salaries", "raisedBy=null");
    }

    @Test
    void whoTakesPartIsShownByNameAsFarAsTheyAreOfTheProgramOrInSight() {
        String ask = "{ session(id: \"s1\") { mentors { participant { id name } }"
                + " roster { participant { id name email } } } }";

        assertThat(api.ask(ADMIN, ask).toString())
                .contains("name=Kim Low, email=kim@example.org", "id=noah, name=Noah Singh", "name=Ron Hill");
        assertThat(api.ask(OFFICE, ask).toString())
                .contains("id=noah, name=Noah Singh, email=noah@example.org", "id=ron, name=(not shown)")
                .contains("id=kim, name=(not shown), email=null");
        assertThat(api.ask(RON, ask).toString())
                .contains(
                        "id=noah, name=Noah Singh, email=null",
                        "id=kim, name=(not shown), email=null",
                        "name=Ron Hill");
        assertThat(api.ask(KIM, ask).toString()).contains("name=Kim Low, email=kim@example.org");
    }

    @Test
    void U16_whoWasMergedReadsTheirOwnUnderAllTheirIds() {
        telling.registered("noah2", "Noah Singh", MemberRole.MENTEE);
        telling.merged("noah", "noah2");

        assertThat(api.ask(actor("noah2", Role.MENTEE), "{ session(id: \"s1\") { roster { participant { id } } } }")
                        .toString())
                .contains("roster=[{participant={id=noah2}}]");
        assertThat(sessions(actor("noah2", Role.MENTEE), "filter: {participantId: \"noah2\"}"))
                .isEqualTo("s1 s3");
    }

    @Test
    void sessionsAreFilteredOrderedAndPaged() {
        assertThat(sessions(ADMIN, "first: 10")).isEqualTo("s2 s1 s3");
        assertThat(sessions(ADMIN, "orderBy: ID")).isEqualTo("s1 s2 s3");
        assertThat(sessions(ADMIN, "orderBy: ID, after: \"" + BY_ID.cursor("s1") + "\""))
                .isEqualTo("s2 s3");
        assertThat(sessions(ADMIN, "first: 1, after: \"" + BY_DAY.cursor("2026-09-01\ns2") + "\""))
                .isEqualTo("s1");
        assertThat(sessions(ADMIN, "after: \"" + BY_DAY.cursor("2026-10-05\ns1") + "\""))
                .isEqualTo("s3");
        assertThat(sessions(ADMIN, "filter: {programId: \"oacett\", kind: WORKSHOP}"))
                .isEqualTo("s2");
        assertThat(sessions(ADMIN, "filter: {status: HELD}")).isEqualTo("s2");
        assertThat(sessions(ADMIN, "filter: {stage: B}")).isEmpty();
        assertThat(sessions(ADMIN, "filter: {stage: A, career: \"Welding\", cohortId: \"grade-12\"}"))
                .isEqualTo("s2 s1 s3");
        assertThat(sessions(ADMIN, "filter: {from: \"2026-09-02\", to: \"2026-10-05\"}"))
                .isEqualTo("s1 s3");
        assertThat(sessions(ADMIN, "filter: {to: \"2026-10-04\"}")).isEqualTo("s2");
        assertThat(sessions(ADMIN, "filter: {from: \"-999999999-01-01\", to: \"+999999999-12-31\"}"))
                .isEqualTo("s2 s1 s3");
        for (String cursor : List.of("s1", "today\ns1", "+999999999-01-01\ns1")) {
            assertThat(api.refusal(
                            ADMIN, "{ sessions(after: \"" + BY_DAY.cursor(cursor) + "\") { edges { cursor } } }"))
                    .isEqualTo("BAD_USER_INPUT after");
        }
        assertThat(api.refusal(ADMIN, "{ sessions(first: 101) { edges { cursor } } }"))
                .isEqualTo("BAD_USER_INPUT first");
    }

    @Test
    void aFilterTellsNobodyWhoTakesPart() {
        String noahs = "filter: {participantId: \"noah\"}";
        String rons = "filter: {participantId: \"ron\"}";

        assertThat(sessions(ADMIN, noahs)).isEqualTo("s1 s3");
        assertThat(sessions(OFFICE, noahs)).isEqualTo("s1");
        assertThat(sessions(OTHER_OFFICE, noahs)).isEqualTo("s3");
        assertThat(sessions(NOAH, noahs)).isEqualTo("s1 s3");
        assertThat(sessions(RON, noahs)).isEqualTo("s1");
        assertThat(sessions(ZOE, noahs)).isEmpty();
        assertThat(sessions(ZOE, rons)).isEqualTo("s1");

        told("s1").people().leaves("mia").leaves("noah");
        assertThat(sessions(OFFICE, "filter: {participantId: \"mia\"}")).isEmpty();
        assertThat(sessions(OFFICE, noahs)).isEqualTo("s1");
    }

    @Test
    void aPayloadShowsTheSessionAsFarAsWhoChangedItMayRead() {
        long last = story.of("session:s1").size() - 1L;
        api.receives(new Receipt("session:s1", last, Receipt.Outcome.DONE));
        String enrol = "mutation { enrolInSession(input: {sessionId: \"s1\", participantId: \"noah\"}) {"
                + " session { id roster { participantId } } receipt { sequence } } }";

        assertThat(api.ask(NOAH, enrol).toString())
                .contains("id=s1, roster=[{participantId=noah}]", "sequence=" + last);
        assertThat(api.ask(OFFICE, enrol).toString()).contains("participantId=mia", "participantId=kim");

        api.receives(new Receipt("session:s1", last + 1, Receipt.Outcome.DONE));
        assertThat(api.refusal(NOAH, enrol)).isEqualTo("READ_MODEL_BEHIND null");
    }

    private ToldSessions told(String id) {
        return new ToldSessions(story, telling.vault(), id);
    }

    @SuppressWarnings("unchecked")
    private String sessions(Actor asker, String arguments) {
        Map<String, List<Map<String, Map<String, String>>>> page = (Map<String, List<Map<String, Map<String, String>>>>)
                Objects.requireNonNull(api.ask(asker, "{ sessions(" + arguments + ") { edges { node { id } } } }")
                        .get("sessions"));
        return Objects.requireNonNull(page.get("edges")).stream()
                .map(edge -> Objects.requireNonNull(edge.get("node")).get("id"))
                .collect(Collectors.joining(" "));
    }
}
