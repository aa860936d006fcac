package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.session.PlanningEvent.Cancelled;
import org.mentorledger.kernel.session.PlanningEvent.Confirmed;
import org.mentorledger.kernel.session.PlanningEvent.Invited;
import org.mentorledger.kernel.session.PlanningEvent.MentorAssigned;
import org.mentorledger.kernel.session.PlanningEvent.Reopened;
import org.mentorledger.kernel.session.PlanningEvent.Scheduled;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.TopicKey;

class ScheduleSessionTest {
    private final Story story = new Story().withProgram(Map.of("sessionCapacity", 30, "attendanceThreshold", 80));

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K3_aSessionHasSeveralMentorsAndCareers() {
        story.office.does(
                "scheduleSession",
                with(session(), "careers", List.of("Nursing", "Welding"), "mentorIds", List.of("mia", "max")));

        assertThat(scheduled().plan().careers()).containsExactly("Nursing", "Welding");
        assertThat(story.world.events("session:s"))
                .hasExactlyElementsOfTypes(Scheduled.class, MentorAssigned.class, MentorAssigned.class);
        assertThat(story.world.last("session:s", MentorAssigned.class).kind()).hasToString("MENTOR");
    }

    @Test
    void K15_theDesignOfASessionIsKeptItsWordsAsCiphertext() {
        Map<String, Object> words = Map.of(
                "title", "Careers in health",
                "place", "Hall B",
                "timeAllocation", "20 minutes each",
                "transport", "A bus at 9",
                "factors", List.of("Hearing aids", "Lunch"));
        Map<String, Object> input = with(session(), "groupSize", 28, "venue", "SCHOOL");
        input.putAll(words);

        story.office.does("scheduleSession", input);

        assertThat(scheduled().plan().groupSize()).isEqualTo(28);
        assertThat(scheduled().toString()).contains("SCHOOL").doesNotContain("Hall", "bus", "Lunch", "minutes each");
        assertThat(words())
                .containsEntry("place", "Hall B")
                .containsEntry("timeAllocation", "20 minutes each")
                .containsEntry("factors", "[\"Hearing aids\",\"Lunch\"]");
    }

    @Test
    void T35_aWorkshopHasItsPlaceDateTransportAndInvitations() {
        story.office.does(
                "scheduleSession",
                with(session(), "kind", "TRAINING", "training", "MENTOR_WORKSHOP", "transport", "A bus"));

        story.office.does("inviteToSession", inSession("participantIds", List.of("mia", "max")));

        assertThat(scheduled().kind()).isEqualTo(SessionKind.TRAINING);
        assertThat(scheduled().plan().trainingVersion()).isEqualTo(1);
        assertThat(story.office.outcome("inviteToSession", inSession("participantIds", List.of("max"))))
                .isEqualTo("ALREADY_SO");
        story.office.does("inviteToSession", inSession("participantIds", List.of("max", "zoe")));
        assertThat(story.world.last("session:s", Invited.class).participantIds())
                .extracting(Object::toString)
                .containsExactly("zoe");
        assertThat(story.office.refusal("inviteToSession", inSession("participantIds", List.of("nobody"))))
                .isEqualTo("NOT_FOUND participantIds");
    }

    @Test
    void T26_aTentativeDayIsConfirmed() {
        story.office.does("scheduleSession", with(session(), "tentative", true));

        assertThat(story.mia.refusal("confirmSession", inSession())).isEqualTo("FORBIDDEN");
        assertThat(story.office.outcome("confirmSession", inSession())).isEqualTo("DONE");
        assertThat(story.world.events("session:s")).last().isInstanceOf(Confirmed.class);
        assertThat(story.office.outcome("confirmSession", inSession())).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("reviseSession", inSession("tentative", false)))
                .isEqualTo("ALREADY_SO");
        story.office.does("reviseSession", inSession("tentative", true));
        assertThat(story.office.outcome("confirmSession", inSession())).isEqualTo("DONE");
    }

    @Test
    void P31_P37_groupActivitiesAndMeetingsOfMentorsAreSessionsToo() {
        story.office.does("scheduleSession", with(session(), "id", "a", "kind", "GROUP_ACTIVITY"));
        story.office.does("scheduleSession", with(session(), "id", "b", "kind", "NETWORKING"));

        for (String mentor : List.of("mia", "max")) {
            story.office.does("enrolInSession", inSession("sessionId", "b", "participantId", mentor));
            story.office.does(
                    "recordAttendance", inSession("sessionId", "a", "participantId", mentor, "status", "PRESENT"));
        }

        assertThat(story.world.events("session:a")).hasSize(3);
        assertThat(story.world.events("session:b")).hasSize(3);
    }

    @Test
    void aSessionHasADayOfItsOwnOrThatOfItsTime() {
        assertThat(story.office.refusal("scheduleSession", cleared("startsAt"))).isEqualTo("BAD_USER_INPUT heldOn");
        assertThat(refusal("heldOn", "2026-06-11")).isEqualTo("BAD_USER_INPUT heldOn");
        story.office.does(
                "scheduleSession", with(session(), "startsAt", "2026-06-11T03:00:00Z", "heldOn", "2026-06-10"));
        assertThat(scheduled().plan().day()).isEqualTo("2026-06-10");
        Map<String, Object> past = with(session(), "id", "t", "heldOn", "2015-05-27");
        past.remove("startsAt");
        past.remove("minutes");
        assertThat(story.office.outcome("scheduleSession", past)).isEqualTo("DONE");
    }

    @Test
    void whatIsNotSaidOfCapacityThePolicySays() {
        story.office.does("scheduleSession", session());
        story.office.does("scheduleSession", with(session(), "id", "t", "capacity", 12));
        story.office.does("scheduleSession", with(cleared("capacity"), "id", "u"));

        assertThat(scheduled().plan().capacity()).isEqualTo(30);
        assertThat(scheduled().plan().graceMinutes()).isEqualTo(10);
        assertThat(scheduled().plan().attendanceThreshold()).isEqualTo(80);
        assertThat(story.world.last("session:t", Scheduled.class).plan().capacity())
                .isEqualTo(12);
        assertThat(story.world.last("session:u", Scheduled.class).plan().capacity())
                .isNull();
    }

    @Test
    void numbersHaveTheirBounds() {
        assertThat(refusal("minutes", 0)).isEqualTo("BAD_USER_INPUT minutes");
        assertThat(refusal("minutes", 10_081)).isEqualTo("BAD_USER_INPUT minutes");
        assertThat(refusal("capacity", 0)).isEqualTo("BAD_USER_INPUT capacity");
        assertThat(refusal("groupSize", 100_001)).isEqualTo("BAD_USER_INPUT groupSize");
        assertThat(refusal("trainingVersion", 2)).isEqualTo("BAD_USER_INPUT trainingVersion");
        assertThat(refusal("cohortId", "none")).isEqualTo("NOT_FOUND cohortId");
    }

    @Test
    void K7_topicsArePlannedInAnyWordsAndKnownAgainByTheirKeys() {
        story.office.does(
                "scheduleSession",
                with(session(), "topics", List.of("Impact of COVID-19", "Salary ranges", "impact of  covid-19")));

        assertThat(scheduled().plan().topicKeys())
                .containsExactly(
                        TopicKey.of("Impact of COVID-19", story.world.vault),
                        TopicKey.of("Salary ranges", story.world.vault));
        assertThat(words()).containsEntry("topics", "[\"Impact of COVID-19\",\"Salary ranges\"]");
        assertThat(scheduled().toString()).doesNotContain("COVID");
    }

    @Test
    void schedulingTheSameIsAlreadySoAndOtherwiseAConflict() {
        story.office.does("scheduleSession", session());

        assertThat(story.office.outcome("scheduleSession", session())).isEqualTo("ALREADY_SO");
        assertThat(refusal("minutes", 60)).isEqualTo("CONFLICT id");
    }

    @Test
    void onlyTheProgramsOfficeSchedules() {
        assertThat(story.mia.refusal("scheduleSession", session())).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("scheduleSession", session())).isEqualTo("NOT_FOUND programId");
        assertThat(story.admin.outcome("scheduleSession", session())).isEqualTo("DONE");
        assertThat(story.stranger.refusal("cancelSession", inSession("reason", "Snow")))
                .isEqualTo("NOT_FOUND sessionId");
        assertThat(story.admin.refusal("cancelSession", inSession("sessionId", "none", "reason", "Snow")))
                .isEqualTo("NOT_FOUND sessionId");
    }

    @Test
    void whatIsCancelledIsOpenedAgain() {
        story.office.does("scheduleSession", session());

        story.office.does("cancelSession", inSession("reason", "Snow"));
        Cancelled cancelled = story.world.last("session:s", Cancelled.class);
        assertThat(story.world.vault.open(cancelled.text()).orElseThrow()).containsEntry("reason", "Snow");
        assertThat(story.office.outcome("cancelSession", inSession("reason", "Ice")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("reviseSession", inSession("minutes", 60)))
                .isEqualTo("SESSION_CANCELLED sessionId");
        assertThat(story.office.refusal("confirmSession", inSession())).isEqualTo("SESSION_CANCELLED sessionId");
        assertThat(story.office.refusal("holdSession", inSession())).isEqualTo("SESSION_CANCELLED sessionId");

        story.office.does("reopenSession", inSession("reason", "The sun came out"));

        assertThat(story.world.events("session:s")).last().isInstanceOf(Reopened.class);
        assertThat(story.office.outcome("reviseSession", inSession("minutes", 60)))
                .isEqualTo("DONE");
        assertThat(story.office.outcome("reopenSession", inSession("reason", "The sun came out")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void aSessionAtWhichSomebodyWasIsNotCancelled() {
        story.office.does("scheduleSession", session());
        story.office.does("recordAttendance", inSession("participantId", "noah", "status", "PRESENT"));

        assertThat(story.office.refusal("cancelSession", inSession("reason", "Snow")))
                .isEqualTo("SESSION_ATTENDED sessionId");
    }

    private static Map<String, Object> cleared(String field) {
        Map<String, Object> input = with(session());
        input.put(field, null);
        return input;
    }

    private String refusal(String field, Object value) {
        return story.office.refusal("scheduleSession", with(session(), field, value));
    }

    private Scheduled scheduled() {
        return (Scheduled) story.world.events("session:s").get(0);
    }

    private Map<String, String> words() {
        return new HashMap<>(story.world
                .vault
                .open(requireNonNull(scheduled().plan().sealed()))
                .orElseThrow());
    }
}
