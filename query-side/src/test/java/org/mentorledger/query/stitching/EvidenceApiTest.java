package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.ToldAttendance;
import org.mentorledger.query.ToldCourse;
import org.mentorledger.query.projection.Story;

class EvidenceApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor OTHER_OFFICE = actor("elsewhere", Role.COORDINATOR);
    private static final Actor MIA = actor("mia", Role.MENTOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final String SHEET =
            "{ trackingSheet(participantId: \"noah\") { rows { mentors mentees mentorSignatures"
                    + " menteeSignatures minutes heldOn topics } csv } }";

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.aYear();
        story.happens("program:other", Facts.defined("other", "Another program", "elsewhere"));
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void O14_O15_O16_O17_O18_O50_theSheetHoldsWhatTheBodyAsksFor() {
        assertThat(api.ask(NOAH, SHEET).toString())
                .contains("mentors=[Then mia], mentees=[Then noah]")
                .contains("mentorSignatures=[Signed mia], menteeSignatures=[Signed noah]")
                .contains("minutes=60, heldOn=2026-09-10, topics=[Networks, A CV]")
                .contains(
                        "\"Then mia\",\"Then noah\",\"Signed mia\",\"Signed noah\",\"60\",\"2026-09-10\",\"Networks; A CV\"\r\n");
    }

    @Test
    void O51_theirOwnCopyIsForThePersonAndTheirCoordinatorsAdminAndAuditorsAlsoAfterTheEnd() {
        new ToldCourse(story, telling.vault(), "m1").completed(Telling.HELD.plusDays(300));

        assertThat(List.of(NOAH, OFFICE, ADMIN, auditor("OACETT")))
                .allSatisfy(
                        asker -> assertThat(api.ask(asker, SHEET).toString()).contains("Then mia"));
        assertThat(List.of(MIA, OTHER_OFFICE, actor("noah"), actor("noah", Role.REPORTER), auditor("PEO")))
                .allSatisfy(asker -> assertThat(api.refusal(asker, SHEET)).isEqualTo("NOT_FOUND participantId"));
    }

    @Test
    void theSheetIsOfOneMentorshipAndOfDaysIfSaid() {
        assertThat(sheet("mentorshipId: \"m1\"")).contains("Then mia");
        assertThat(sheet("mentorshipId: \"m2\"")).isEqualTo("{trackingSheet={rows=[]}}");
        assertThat(sheet("from: \"2026-09-10\", to: \"2026-09-10\"")).contains("Then mia");
        assertThat(sheet("from: \"2026-09-11\"")).isEqualTo("{trackingSheet={rows=[]}}");
    }

    @Test
    void theSheetNamesOnlyThePersonsOwnCounterpartsAndLeavesOutWhatWasVoided() {
        telling.logged("m1", "k2", "h2", 60, null, mentor("mia", 60), mentee("noah", 45), mentee("zoe", 60));
        telling.signed("m1", "k2", "h2", "zoe");

        assertThat(sheet("")).contains("minutes=45").doesNotContain("zoe");

        new ToldAppointments(story, telling.vault(), "m1").voided("k2");

        assertThat(sheet("")).doesNotContain("minutes=45");
    }

    @Test
    void O45_eachSessionHasARowOfItsOwn() {
        telling.logged("m1", "k2", "h2", 45, null, mentor("mia", 45), mentee("noah", 45));

        assertThat(sheet("")).containsSubsequence("minutes=60", "minutes=45");
    }

    @Test
    void U16_aPersonMergedWithAnotherHasOneLedgerTrailAndSheet() {
        telling.registered("noah-2", "Noah Singh", MemberRole.MENTEE);
        telling.mentorship("m2", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah-2"));
        telling.logged("m2", "k2", "h2", 30, null, mentor("mia", 30), mentee("noah-2", 30));
        telling.signed("m2", "k2", "h2", "mia");
        telling.signed("m2", "k2", "h2", "noah-2");
        telling.merged("noah-2", "noah");

        for (String id : List.of("noah", "noah-2")) {
            assertThat(api.ask(NOAH, "{ cpdLedger(participantId: \"" + id + "\") { signedMinutes } }")
                            .toString())
                    .isEqualTo("{cpdLedger={signedMinutes=90}}");
            assertThat(api.ask(
                                    OFFICE,
                                    "{ cpdAuditTrail(participantId: \"" + id
                                            + "\") { edges { node { mentorshipId } } } }")
                            .toString())
                    .contains("m1", "m2");
        }
        assertThat(sheet("")).contains("minutes=60", "minutes=30");
    }

    @Test
    void theLedgerTellsYearsRulesAndTheLastSignature() {
        assertThat(api.ask(
                                NOAH,
                                "{ cpdLedger(participantId: \"noah\") { signedMinutes years { year signedMinutes entries }"
                                        + " entries { countedMinutes ruleSet { id unit from until category creditsSupervising required cycleYears }"
                                        + " lastSignedAt lastSignedHash } } }")
                        .toString())
                .contains("signedMinutes=60, years=[{year=2026, signedMinutes=60, entries=1}]")
                .contains("countedMinutes=60, ruleSet={id=OACETT-2025, unit=HOUR, from=2025-01-01, until=null")
                .contains("lastSignedHash=hash-2");
    }

    @Test
    void theTrailTellsOriginSourceAndWhomItIsAbout() {
        assertThat(api.ask(
                                auditor("OACETT"),
                                "{ cpdAuditTrail(participantId: \"noah\") { edges { node { type origin source participantId } } } }")
                        .toString())
                .contains("{type=MeetingSigned, origin=LIVE, source=null, participantId=noah}");
    }

    @Test
    void attendanceIsInTheLedgerOfThePersonTheirAuditorsAdminAndTheProgramsOwnOffice() {
        String ledger =
                "{ cpdLedger(participantId: \"noah\") { attendedMinutes attendances { sessionId kind title heldOn"
                        + " minutes countedMinutes category ruleSet { id } topics state reasons origin } } }";
        String elsewhere = "{ cpdLedger(participantId: \"noah\") { attendedMinutes } }";
        new ToldAttendance(story, telling.vault(), "s1")
                .scheduledIn("oacett")
                .covered("Networks")
                .present("noah")
                .held(null);
        new ToldAttendance(story, telling.vault(), "s2")
                .scheduledIn("other")
                .present("noah")
                .held(null);

        assertThat(List.of(NOAH, ADMIN, auditor("OACETT")))
                .allSatisfy(asker ->
                        assertThat(api.ask(asker, ledger).toString()).contains("sessionId=s1", "sessionId=s2"));
        assertThat(api.ask(OFFICE, ledger).toString())
                .isEqualTo("{cpdLedger={attendedMinutes=90, attendances=[{sessionId=s1, kind=WORKSHOP,"
                        + " title=What drives a grid, heldOn=2026-09-10,"
                        + " minutes=90, countedMinutes=90, category=PEER_AND_PROFESSIONAL_INTERACTION,"
                        + " ruleSet={id=OACETT-2025}, topics=[Networks], state=COMPLETE, reasons=[], origin=LIVE}]}}");
        assertThat(api.refusal(OTHER_OFFICE, elsewhere)).isEqualTo("NOT_FOUND participantId");
        assertThat(api.refusal(MIA, elsewhere)).isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void theTrailTellsOfAttendanceToWhoeverMayReadTheLedger() {
        String trail = "{ cpdAuditTrail(participantId: \"noah\") { edges { node { type mentorshipId sessionId } } } }";
        new ToldAttendance(story, telling.vault(), "s1").scheduledIn("oacett").present("noah");
        new ToldAttendance(story, telling.vault(), "s2").scheduledIn("other").present("noah");

        assertThat(api.ask(NOAH, trail).toString())
                .contains("type=AttendanceRecorded, mentorshipId=null, sessionId=s1")
                .contains("sessionId=s2");
        assertThat(api.ask(OFFICE, trail).toString()).contains("sessionId=s1").doesNotContain("sessionId=s2");
    }

    private String sheet(String arguments) {
        String on = arguments.isEmpty() ? "" : ", " + arguments;
        return api.ask(
                        NOAH,
                        "{ trackingSheet(participantId: \"noah\"" + on
                                + ") { rows { mentors mentees menteeSignatures minutes } } }")
                .toString();
    }
}
