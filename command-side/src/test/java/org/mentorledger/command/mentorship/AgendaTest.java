package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.appointment;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.ItemOutcome;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaPrepared;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaReviewed;

class AgendaTest {
    private static final Map<String, Object> MEETING = Map.of("mentorshipId", "m", "meetingId", "k");
    private static final Map<String, Object> AGENDA = with(
            MEETING,
            "purpose",
            "A first application",
            "objectives",
            List.of("A letter that is read"),
            "items",
            List.of("The letter", "The call", "The thanks"),
            "questions",
            List.of("Whom do I write to?"));

    private final Story story = new Story().withPeople().proposed().accepted().started();

    @BeforeEach
    void aMeetingWasScheduled() {
        story.noah.does("scheduleMeeting", appointment());
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O31_theMenteePreparesTheAgenda() {
        story.noah.does("prepareAgenda", AGENDA);

        assertThat(prepared().preparedBy()).extracting("value").isEqualTo("noah");
        assertThat(prepared().text().toString()).doesNotContain("application");
    }

    @Test
    void O31_theMentorDoesSoToo() {
        story.mia.does("prepareAgenda", AGENDA);

        assertThat(prepared().preparedBy()).extracting("value").isEqualTo("mia");
    }

    @Test
    void O31_theOfficeDoesSoOnlyOnBehalfOfOneOfThem() {
        assertThat(story.office.refusal("prepareAgenda", AGENDA)).isEqualTo("AGENDA_BY_PARTIES onBehalfOf");
        story.office.does("prepareAgenda", with(AGENDA, "onBehalfOf", "noah", "reason", "Dictated"));

        assertThat(prepared().preparedBy()).extracting("value").isEqualTo("noah");
    }

    @Test
    void O34_theAgendaTellsThePurpose() {
        story.noah.does("prepareAgenda", AGENDA);

        assertThat(opened()).containsEntry("purpose", "A first application");
        assertThat(story.noah.refusal("prepareAgenda", with(AGENDA, "purpose", " ")))
                .isEqualTo("BAD_USER_INPUT purpose");
    }

    @Test
    void O35_theAgendaTellsTheObjectives() {
        story.noah.does("prepareAgenda", AGENDA);

        assertThat(opened()).containsEntry("objectives", "[\"A letter that is read\"]");
    }

    @Test
    void O38_itemsStandInTheirOrder() {
        story.noah.does("prepareAgenda", AGENDA);

        assertThat(opened()).containsEntry("items", "[\"The letter\",\"The call\",\"The thanks\"]");
        assertThat(prepared().items()).isEqualTo(3);
    }

    @Test
    void O41_theAgendaHoldsTheQuestionsToTheMentor() {
        story.noah.does("prepareAgenda", AGENDA);

        assertThat(opened()).containsEntry("questions", "[\"Whom do I write to?\"]");
        assertThat(prepared().questions()).isEqualTo(1);
    }

    @Test
    void O28_theAgendaServesGoalsThatAreThere() {
        assertThat(story.noah.refusal("prepareAgenda", with(AGENDA, "goalIds", List.of("g"))))
                .isEqualTo("NOT_FOUND goalIds");
        story.noah.does("setGoal", Map.of("mentorshipId", "m", "goalId", "g", "title", "A first position"));
        story.noah.does("prepareAgenda", with(AGENDA, "goalIds", List.of("g")));

        assertThat(prepared().goalIds()).extracting("value").containsExactly("g");
    }

    @Test
    void theSameAgendaIsAlreadySoAndAnotherTakesItsPlace() {
        story.noah.does("prepareAgenda", AGENDA);
        assertThat(story.mia.outcome("prepareAgenda", AGENDA)).isEqualTo("ALREADY_SO");

        assertThat(story.mia.outcome("prepareAgenda", with(AGENDA, "items", List.of("The call"))))
                .isEqualTo("DONE");
        assertThat(prepared().items()).isEqualTo(1);
    }

    @Test
    void anAgendaIsOfAMeetingToCome() {
        assertThat(story.noah.refusal("prepareAgenda", with(AGENDA, "meetingId", "never")))
                .isEqualTo("NOT_FOUND meetingId");
        story.noah.does("logMeeting", meeting());
        assertThat(story.noah.refusal("prepareAgenda", AGENDA)).isEqualTo("MEETING_NOT_SCHEDULED meetingId");
    }

    @Test
    void O36_whatBecameOfTheItemsIsTold() {
        story.noah.does("prepareAgenda", AGENDA);
        story.noah.does("logMeeting", meeting());

        story.mia.does("reviewAgenda", with(MEETING, "covered", List.of(1), "deferred", List.of(3)));

        assertThat(story.world.last("mentorship:m", AgendaReviewed.class).items())
                .containsExactly(ItemOutcome.COVERED, ItemOutcome.OPEN, ItemOutcome.DEFERRED);
        assertThat(story.noah.outcome("reviewAgenda", with(MEETING, "covered", List.of(1), "deferred", List.of(3))))
                .isEqualTo("ALREADY_SO");
        assertThat(story.noah.outcome("reviewAgenda", with(MEETING, "covered", List.of(1, 3))))
                .isEqualTo("DONE");
    }

    @Test
    void O36_onlyItemsOfTheAgendaAreCoveredOrDeferredAndNoneIsBoth() {
        story.noah.does("prepareAgenda", AGENDA);

        assertThat(story.mia.refusal("reviewAgenda", with(MEETING, "covered", List.of(4))))
                .isEqualTo("BAD_USER_INPUT covered");
        assertThat(story.mia.refusal("reviewAgenda", with(MEETING, "deferred", List.of(0))))
                .isEqualTo("BAD_USER_INPUT deferred");
        assertThat(story.mia.refusal("reviewAgenda", with(MEETING, "covered", List.of(1), "deferred", List.of(1))))
                .isEqualTo("BAD_USER_INPUT deferred");
    }

    @Test
    void withoutAnAgendaOrAMeetingThereIsNothingToLookBackUpon() {
        assertThat(story.mia.refusal("reviewAgenda", MEETING)).isEqualTo("AGENDA_MISSING");
        story.noah.does("prepareAgenda", AGENDA);
        story.noah.does("cancelMeeting", with(MEETING, "reason", "Ill"));
        assertThat(story.mia.refusal("reviewAgenda", with(MEETING, "covered", List.of(1))))
                .isEqualTo("MEETING_NOT_SCHEDULED meetingId");
        assertThat(story.mia.refusal("reviewAgenda", with(MEETING, "meetingId", "never")))
                .isEqualTo("NOT_FOUND meetingId");
    }

    private AgendaPrepared prepared() {
        return story.world.last("mentorship:m", AgendaPrepared.class);
    }

    private Map<String, String> opened() {
        return story.world.vault.open(prepared().text()).orElseThrow();
    }
}
