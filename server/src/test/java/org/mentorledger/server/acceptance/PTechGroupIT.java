package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * How Ada, who works at a company, mentors a small group of a P-TECH school: Ben, who is a minor, and Cho. Told in order;
 * each step is one thing that people do.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PTechGroupIT {
    private static final String GROUP = "ada-group";
    private static final Map<String, ?> START = Map.of("mentorshipId", GROUP, "startOn", "2026-02-02");

    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private final Office school = new Office(LEDGER.people(), "ptech");

    @Test
    @Order(1)
    void P3_P12_aSmallGroupIsProposedAndAccepted() {
        school.definesTheProgram("PTECH_CAREER");
        school.registers("ada", "Ada Osei", "MENTOR", Map.of("birthDate", "1985-04-12"));
        school.registers("ben", "Ben Ruiz", "MENTEE", Map.of("birthDate", "2010-06-01"));
        school.registers("cho", "Cho Park", "MENTEE", Map.of("birthDate", "2007-01-15"));
        school.registers("gil", "Gil Ruiz", "MENTEE", Map.of("birthDate", "1979-03-03"));

        school.proposes(GROUP, "ada", List.of("ben", "cho"), Map.of());
        school.takesDownAcceptance(GROUP, "ada", "2026-01-20", List.of("SCHOOL_RULES", "COMPANY_RULES"));

        assertThat(school.mentorship(school.mentor("ada"), GROUP, "status")
                        .path("status")
                        .asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    @Order(2)
    void P21_itBeginsOnceTheMentorIsScreenedAndAGuardianHasConsented() {
        assertThat(school.desk().mayNot("startMentorship", START)).isEqualTo("SCREENING_MISSING");
        school.desk()
                .does(
                        "clearScreening",
                        Map.of(
                                "participantId", "ada",
                                "programId", "ptech",
                                "kind", "VULNERABLE_SECTOR_CHECK",
                                "clearedOn", "2026-01-25"),
                        "receipt { sequence }");

        assertThat(school.desk().mayNot("startMentorship", START)).isEqualTo("CONSENT_MISSING");
        school.desk()
                .does(
                        "linkGuardian",
                        Map.of("participantId", "ben", "programId", "ptech", "guardianId", "gil", "relation", "Father"),
                        "receipt { sequence }");
        school.desk()
                .does(
                        "giveConsent",
                        Map.of(
                                "participantId", "ben",
                                "programId", "ptech",
                                "guardianId", "gil",
                                "givenOn", "2026-01-28",
                                "documentId", "consent-17"),
                        "receipt { sequence }");

        JsonNode started = school.desk().does("startMentorship", START, "mentorship { status window { to } }");
        assertThat(started.path("mentorship").path("status").asString()).isEqualTo("ACTIVE");
        assertThat(started.path("mentorship").path("window").path("to").asString())
                .isEqualTo("2027-02-02");
    }

    @Test
    @Order(3)
    void P14_contactThatIsNotSupervisedIsNotScheduled() {
        Map<String, ?> alone = Map.of(
                "mentorshipId", GROUP,
                "meetingId", "lunch",
                "startsAt", "2099-01-01T12:00:00-05:00",
                "minutes", 60,
                "channel", "IN_PERSON");

        assertThat(school.mentor("ada").mayNot("scheduleMeeting", alone)).isNotEqualTo("NOT_FOUND");
        assertThat(school.mentorship(school.mentor("ada"), GROUP, "meetings { id }")
                        .path("meetings"))
                .isEmpty();
    }

    @Test
    @Order(4)
    void P7_P18_theGroupMeetsAtSchoolUnderSupervision() {
        JsonNode logged = school.mentor("ada")
                .does(
                        "logMeeting",
                        Map.of(
                                "mentorshipId", GROUP,
                                "meetingId", "kick-off",
                                "heldOn", "2026-02-05",
                                "minutes", 90,
                                "topics", List.of("Careers in design"),
                                "channel", "IN_PERSON",
                                "venue", "SCHOOL",
                                "initiator", "MENTOR",
                                "formality", "FORMAL",
                                "supervision", Map.of("kind", "GROUP_SETTING")),
                        "mentorship { meetings { unsupervised attendance { participantId } } }");

        JsonNode meeting = logged.path("mentorship").path("meetings").path(0);
        assertThat(meeting.path("unsupervised").asBoolean()).isFalse();
        assertThat(meeting.path("attendance").size()).isEqualTo(3);
        assertThat(school.attention()).doesNotContain("UNSUPERVISED");
    }

    @Test
    @Order(5)
    void P14_contactThatHappenedAloneIsRecordedAndTheSchoolSeesItAtOnce() {
        school.mentee("ben")
                .does(
                        "logMeeting",
                        Map.of(
                                "mentorshipId",
                                GROUP,
                                "meetingId",
                                "cafe",
                                "heldOn",
                                "2026-03-05",
                                "minutes",
                                30,
                                "topics",
                                List.of("A summer job"),
                                "channel",
                                "IN_PERSON",
                                "venue",
                                "CAFE",
                                "attendance",
                                List.of(Map.of("participantId", "ada"), Map.of("participantId", "ben"))),
                        "receipt { sequence }");

        assertThat(school.attention()).contains("UNSUPERVISED");
    }

    @Test
    @Order(6)
    void P20_aMessageOnAMonitoredChannelKeepsTheMonth() {
        school.mentor("ada")
                .does(
                        "recordCheckIn",
                        Map.of(
                                "mentorshipId", GROUP,
                                "checkInId", "april",
                                "heldOn", "2026-04-10",
                                "channel", "MESSAGE",
                                "summary", "How is the project?",
                                "supervision", Map.of("kind", "MONITORED_CHANNEL")),
                        "receipt { sequence }");

        JsonNode group = school.mentorship(
                school.mentee("cho"), GROUP, "checkIns { unsupervised } cadence { months { month contacts status } }");
        assertThat(group.path("checkIns").path(0).path("unsupervised").asBoolean())
                .isFalse();
        JsonNode months = group.path("cadence").path("months");
        assertThat(months.size()).isEqualTo(12);
        assertThat(month(months, "2026-04").path("status").asString()).isEqualTo("MET");
        assertThat(month(months, "2026-05").path("status").asString()).isEqualTo("MISSED");
    }

    @Test
    @Order(7)
    void P41_P43_P45_adaGivesNoticeToBothAndReassuresTheGroup() {
        JsonNode noticed = school.mentor("ada")
                .does(
                        "giveNotice",
                        Map.of(
                                "mentorshipId", GROUP,
                                "endReason", "RELOCATION",
                                "givenOn", "2026-06-01",
                                "lastDay", "2026-06-30",
                                "coordinatorToldOn", "2026-06-01",
                                "explanation", "A new city"),
                        "mentorship { status notice { days reason menteeToldOn } }");
        assertThat(noticed.path("mentorship").path("status").asString()).isEqualTo("NOTICE");
        assertThat(noticed.path("mentorship").path("notice").path("days").asInt())
                .isEqualTo(29);
        assertThat(school.attention()).contains("MENTEE_NOT_TOLD");

        school.mentor("ada")
                .does(
                        "tellMentee",
                        Map.of("mentorshipId", GROUP, "toldOn", "2026-06-03", "reassured", true),
                        "receipt { sequence }");
        assertThat(school.attention()).doesNotContain("MENTEE_NOT_TOLD");
    }

    @Test
    @Order(8)
    void P23_endingBeforeTheYearIsOverIsFlaggedAndLosesNothing() {
        JsonNode closed = school.desk()
                .does(
                        "closeMentorship",
                        Map.of("mentorshipId", GROUP, "closedOn", "2026-06-30", "endReason", "RELOCATION"),
                        "mentorship { status early endedOn meetings { id } }");

        JsonNode group = closed.path("mentorship");
        assertThat(group.path("status").asString()).isEqualTo("CLOSED");
        assertThat(group.path("early").asBoolean()).isTrue();
        assertThat(group.path("meetings").size()).isEqualTo(2);
    }

    private static JsonNode month(JsonNode months, String name) {
        return months.valueStream()
                .filter(month -> month.path("month").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
