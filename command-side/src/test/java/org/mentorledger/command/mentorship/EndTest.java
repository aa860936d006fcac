package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.told;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

class EndTest {
    private static final Map<String, Object> COMPLETED = told("completedOn", "2026-05-31");
    private static final Map<String, Object> CLOSED = told("closedOn", "2026-05-31", "endReason", "RELOCATION");
    private static final Map<String, Object> REOPENED = told("on", "2026-06-10", "reason", "They go on");

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void itEndsAsIntendedWithWhatCameOfIt() {
        story.running(Map.of());

        story.noah.does("completeMentorship", with(COMPLETED, "outcome", "A first position"));

        LifecycleEvent.Completed completed = story.world.last("mentorship:m", LifecycleEvent.Completed.class);
        assertThat(completed.happenedOn()).isEqualTo("2026-05-31");
        assertThat(completed.toString()).doesNotContain("position");
    }

    @ParameterizedTest
    @CsvSource({"NEW_POSITION", "NEW_RESPONSIBILITIES", "RELOCATION", "OTHER"})
    void P44_itEndsForAReasonThatHasACode(EndReason reason) {
        story.running(Map.of());

        story.mia.does("closeMentorship", with(CLOSED, "endReason", reason.name(), "explanation", "I move"));

        LifecycleEvent.Closed closed = story.world.last("mentorship:m", LifecycleEvent.Closed.class);
        assertThat(closed.reason()).isEqualTo(reason);
        assertThat(closed.toString()).doesNotContain("I move");
    }

    @Test
    void P23_anExitBeforeTheFirstYearIsOverIsMarkedEarly() {
        story.running(Map.of("commitment", "MINIMUM_LENGTH", "minimumMonths", 12));
        story.world.clock.set("2027-03-10T16:00:00Z");

        story.mia.does("closeMentorship", with(CLOSED, "closedOn", "2027-02-27"));
        assertThat(closed().isEarly()).isTrue();

        story.office.does("reopenMentorship", told("on", "2027-02-28", "reason", "They go on"));
        story.mia.does("closeMentorship", with(CLOSED, "closedOn", "2027-02-28"));
        assertThat(closed().isEarly()).isFalse();
    }

    @Test
    void O2_anExitBeforeTheYearAroundTheGraduationIsOverIsMarkedEarly() {
        story.running(Map.of());

        story.mia.does("closeMentorship", CLOSED);

        assertThat(closed().isEarly()).isTrue();
    }

    @Test
    void anOpenCommitmentNeverEndsEarly() {
        story.running(Map.of("commitment", "OPEN"));

        story.mia.does("closeMentorship", CLOSED);

        assertThat(closed().isEarly()).isFalse();
    }

    @Test
    void theSameEndIsAlreadySoAndAnotherIsNot() {
        story.running(Map.of());
        story.mia.does("completeMentorship", COMPLETED);

        assertThat(story.noah.outcome("completeMentorship", COMPLETED)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("completeMentorship", with(COMPLETED, "completedOn", "2026-05-30")))
                .isEqualTo("ENDED");
        assertThat(story.noah.refusal("closeMentorship", CLOSED)).isEqualTo("ENDED");
        story.office.does("reopenMentorship", REOPENED);
        story.mia.does("closeMentorship", with(CLOSED, "closedOn", "2026-06-12"));
        assertThat(story.noah.outcome("closeMentorship", with(CLOSED, "closedOn", "2026-06-12")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void itEndsWithinItsRunNotInTheFutureAndNotBeforeAMeeting() {
        story.running(Map.of());
        story.noah.does("logMeeting", meeting());

        assertThat(story.mia.refusal("completeMentorship", with(COMPLETED, "completedOn", "2026-02-28")))
                .isEqualTo("OUTSIDE_RUN completedOn");
        assertThat(story.mia.refusal("completeMentorship", with(COMPLETED, "completedOn", "2026-06-17")))
                .isEqualTo("IN_FUTURE completedOn");
        assertThat(story.mia.refusal("closeMentorship", with(CLOSED, "closedOn", "2026-05-09")))
                .isEqualTo("MET_LATER closedOn");
        story.world.clock.set("2027-06-15T16:00:00Z");
        assertThat(story.mia.refusal("closeMentorship", with(CLOSED, "closedOn", "2027-02-01")))
                .isEqualTo("OUTSIDE_RUN closedOn");
    }

    @Test
    void whatHasNotBegunDoesNotEnd() {
        story.withPeople().proposed();

        assertThat(story.mia.refusal("completeMentorship", COMPLETED)).isEqualTo("NOT_STARTED");
        assertThat(story.mia.refusal("closeMentorship", CLOSED)).isEqualTo("NOT_STARTED");
        assertThat(story.office.refusal("reopenMentorship", REOPENED)).isEqualTo("NOT_ENDED");
    }

    @Test
    void afterTheEndMeetingsAreStillPutInOrderForAWhile() {
        story.running(Map.of());
        story.mia.does("completeMentorship", COMPLETED);

        assertThat(story.noah.outcome("logMeeting", meeting())).isEqualTo("DONE");
        assertThat(story.noah.refusal("logMeeting", with(meeting(), "meetingId", "x", "heldOn", "2026-06-01")))
                .isEqualTo("HELD_AFTER_END heldOn");
        story.world.clock.set("2026-08-31T16:00:00Z");
        assertThat(story.noah.refusal("logMeeting", with(meeting(), "meetingId", "y")))
                .isEqualTo("LOGGING_CLOSED");
        assertThat(story.office.outcome("logMeeting", with(meeting(), "meetingId", "y")))
                .isEqualTo("DONE");
    }

    @Test
    void afterTheEndNothingElseIsDone() {
        story.running(Map.of());
        story.mia.does("completeMentorship", COMPLETED);

        assertThat(story.mia.refusal("setGoal", told("goalId", "g", "title", "Another")))
                .isEqualTo("ENDED");
        assertThat(story.mia.refusal("pauseMentorship", told("from", "2026-05-01", "reason", "Exams")))
                .isEqualTo("ENDED");
        assertThat(story.mia.refusal("moveAnchor", told("anchorDate", "2026-07-01")))
                .isEqualTo("ENDED");
        assertThat(story.zoe.refusal("acceptMentorship", told("acceptedOn", "2026-02-15")))
                .isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.mia.refusal("acceptMentorship", told("acceptedOn", "2026-02-15")))
                .isEqualTo("ENDED");
        assertThat(story.mia.outcome("setGoal", told("goalId", "g", "title", "Told later", "origin", "BACKFILL")))
                .isEqualTo("DONE");
    }

    @Test
    void theOfficeReopensWhatEndedWithAReason() {
        story.running(Map.of());
        story.mia.does("completeMentorship", COMPLETED);

        story.office.does("reopenMentorship", REOPENED);

        LifecycleEvent.Reopened reopened = story.world.last("mentorship:m", LifecycleEvent.Reopened.class);
        assertThat(reopened.happenedOn()).isEqualTo("2026-06-10");
        assertThat(reopened.toString()).doesNotContain("They go on");
        assertThat(story.office.outcome("reopenMentorship", REOPENED)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.outcome("logMeeting", with(meeting(), "heldOn", "2026-06-12")))
                .isEqualTo("DONE");
    }

    @Test
    void itIsReopenedFromADayAfterItsLastByTheOfficeOnly() {
        story.running(Map.of());
        story.mia.does("completeMentorship", COMPLETED);

        assertThat(story.office.refusal("reopenMentorship", with(REOPENED, "on", "2026-05-31")))
                .isEqualTo("NOT_ENDED on");
        assertThat(story.office.refusal("reopenMentorship", with(REOPENED, "on", "2026-06-17")))
                .isEqualTo("IN_FUTURE on");
        assertThat(story.mia.refusal("reopenMentorship", REOPENED)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("reopenMentorship", REOPENED)).isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void onlyPartiesAndTheOfficeEndIt() {
        story.running(Map.of("shapes", List.of("ONE_TO_ONE")));

        assertThat(story.zoe.refusal("completeMentorship", COMPLETED)).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.stranger.refusal("closeMentorship", CLOSED)).isEqualTo("NOT_FOUND mentorshipId");
    }

    private LifecycleEvent.Closed closed() {
        return story.world.last("mentorship:m", LifecycleEvent.Closed.class);
    }
}
