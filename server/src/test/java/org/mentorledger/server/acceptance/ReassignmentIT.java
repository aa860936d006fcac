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

/** How Max takes over from Mia in the middle of Noah's year. Told in order; each step is one thing that people do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReassignmentIT {
    private static final String YEAR = "noahs-year";
    private static final List<String> AGREEMENTS = List.of("COMMITMENT", "CONFIDENTIALITY");
    private static final String MEETING = "meetings { id recordHash }";

    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private final Office office = new Office(LEDGER.people(), "oacett");
    private String hash = "";

    @Test
    @Order(1)
    void miaAndNoahBegin() {
        office.definesTheProgram("OACETT_CPD");
        office.registers("mia", "Mia Tremblay", "MENTOR", Map.of("body", "OACETT"));
        office.registers("max", "Max Berg", "MENTOR", Map.of("body", "OACETT"));
        office.registers("noah", "Noah Singh", "MENTEE", Map.of("body", "OACETT"));
        office.proposes(YEAR, "mia", List.of("noah"), Map.of("anchorDate", "2026-05-15"));
        office.takesDownAcceptance(YEAR, "mia", "2026-01-20", AGREEMENTS);
        office.takesDownAcceptance(YEAR, "noah", "2026-01-20", AGREEMENTS);
        office.desk()
                .does("startMentorship", Map.of("mentorshipId", YEAR, "startOn", "2026-02-01"), "receipt { sequence }");
        office.mentee("noah")
                .does(
                        "setGoal",
                        Map.of("mentorshipId", YEAR, "goalId", "g", "title", "A first position"),
                        "receipt { sequence }");

        hash = logs("noah", "feb", "2026-02-10");
        office.mentor("mia")
                .does(
                        "keepNote",
                        Map.of("mentorshipId", YEAR, "noteId", "n", "text", "Between us", "visibility", "PAIR"),
                        "receipt { sequence }");

        assertThat(hash).hasSize(64);
    }

    @Test
    @Order(2)
    void P42_aSuccessorIsAskedAndMeetsTheSameGuards() {
        office.desk()
                .does(
                        "nominateSuccessor",
                        Map.of(
                                "mentorshipId", YEAR,
                                "predecessorId", "mia",
                                "successorId", "max",
                                "takesOverOn", "2026-06-01",
                                "endReason", "NEW_RESPONSIBILITIES"),
                        "mentorship { successor { successorId } }");

        assertThat(office.mentor("max")
                        .mayNot("acceptMentorship", Map.of("mentorshipId", YEAR, "acceptedOn", "2026-05-20")))
                .isEqualTo("AGREEMENT_MISSING");
    }

    @Test
    @Order(3)
    void U2_maxAcceptsAndIsTheMentorFromThenOn() {
        office.mentor("max")
                .does(
                        "acceptMentorship",
                        Map.of("mentorshipId", YEAR, "acceptedOn", "2026-05-20", "agreements", AGREEMENTS),
                        "mentorship { status }");

        JsonNode year =
                office.mentorship(office.mentee("noah"), YEAR, "mentors { id } members { participant { id } from to }");
        assertThat(year.path("mentors")
                        .valueStream()
                        .map(mentor -> mentor.path("id").asString()))
                .containsExactly("max");
        assertThat(year.path("members")
                        .valueStream()
                        .map(member -> member.path("participant").path("id").asString()))
                .contains("mia", "max", "noah");
    }

    @Test
    @Order(4)
    void U5_theSuccessorSeesGoalsAndDatesAndNoNotesOfBefore() {
        JsonNode year = office.mentorship(
                office.mentor("max"), YEAR, "goals { title } meetings { heldOn topics } notes { text }");

        assertThat(year.path("goals").path(0).path("title").asString()).isEqualTo("A first position");
        assertThat(year.path("meetings").path(0).path("heldOn").asString()).isEqualTo("2026-02-10");
        assertThat(year.path("notes")).isEmpty();
    }

    @Test
    @Order(5)
    void thePredecessorStillSignsTheirOwnMeetingAndNothingElse() {
        Map<String, ?> signature =
                Map.of("mentorshipId", YEAR, "meetingId", "feb", "recordHash", hash, "signedName", "Mia Tremblay");
        office.mentor("mia").does("signMeeting", signature, "receipt { sequence }");
        office.mentee("noah")
                .does(
                        "signMeeting",
                        Map.of(
                                "mentorshipId",
                                YEAR,
                                "meetingId",
                                "feb",
                                "recordHash",
                                hash,
                                "signedName",
                                "Noah Singh"),
                        "receipt { sequence }");

        assertThat(office.ledger(office.mentor("mia"), "mia")
                        .path("signedMinutes")
                        .asInt())
                .isEqualTo(45);
        assertThat(office.mentor("mia")
                        .mayNot("setGoal", Map.of("mentorshipId", YEAR, "goalId", "h", "title", "Another")))
                .isNotBlank();
    }

    @Test
    @Order(6)
    void theSuccessorsMeetingsAreTheSuccessors() {
        logs("max", "june", "2026-06-12");

        JsonNode year = office.mentorship(
                office.desk(),
                YEAR,
                "meetings { id attendance { participantId } } cadence { months { month status } }");
        JsonNode june = year.path("meetings").path(1);
        assertThat(june.path("attendance")
                        .valueStream()
                        .map(who -> who.path("participantId").asString()))
                .containsExactlyInAnyOrder("max", "noah");
        assertThat(office.ledger(office.mentor("mia"), "mia").path("entries").size())
                .isEqualTo(1);
        assertThat(year.path("cadence").path("months").size()).isEqualTo(12);
    }

    private String logs(String person, String meeting, String day) {
        Person who = person.equals("noah") ? office.mentee(person) : office.mentor(person);
        JsonNode meetings = who.does(
                        "logMeeting",
                        Map.of(
                                "mentorshipId",
                                YEAR,
                                "meetingId",
                                meeting,
                                "heldOn",
                                day,
                                "minutes",
                                45,
                                "topics",
                                List.of("Résumé"),
                                "channel",
                                "VIDEO",
                                "venue",
                                "ONLINE"),
                        "mentorship { " + MEETING + " }")
                .path("mentorship")
                .path("meetings");
        return meetings.path(meetings.size() - 1).path("recordHash").asString();
    }
}
