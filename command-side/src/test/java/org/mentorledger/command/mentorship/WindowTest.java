package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.proposal;
import static org.mentorledger.command.world.Story.told;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

class WindowTest {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O3_theWindowMovesWithTheGraduationAndMeetingsHeldStay() {
        story.running(Map.of());
        story.noah.does("logMeeting", meeting());

        story.noah.does("moveAnchor", told("anchorDate", "2025-08-15", "reason", "Graduated earlier"));

        LifecycleEvent.AnchorMoved moved = moved();
        assertThat(moved.windowFrom() + " " + moved.windowTo()).isEqualTo("2025-04-15 2026-04-15");
        assertThat(moved.toString()).doesNotContain("earlier");
        assertThat(story.noah.outcome("correctMeeting", told("meetingId", "k", "reason", "Longer", "minutes", 60)))
                .isEqualTo("DONE");
        assertThat(story.noah.refusal("logMeeting", with(meeting(), "meetingId", "x")))
                .isEqualTo("HELD_AFTER_END heldOn");
    }

    @Test
    void theSameDateIsAlreadySo() {
        story.running(Map.of());

        assertThat(story.mia.outcome("moveAnchor", told("anchorDate", "2026-06-01")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void P24_aCommitmentOfAYearGoesOnToTheGraduation() {
        story.running(Map.of("commitment", "MINIMUM_LENGTH", "minimumMonths", 12));

        story.noah.does("moveAnchor", told("anchorDate", "2027-06-30"));

        assertThat(moved().windowTo()).isEqualTo("2027-06-30");
    }

    @Test
    void P24_orItIsExtended() {
        story.running(Map.of("commitment", "MINIMUM_LENGTH", "minimumMonths", 12));

        story.mia.does("extendMentorship", told("to", "2027-07-01", "explanation", "To the graduation"));

        LifecycleEvent.Extended extended = story.world.last("mentorship:m", LifecycleEvent.Extended.class);
        assertThat(extended.windowTo()).isEqualTo("2027-07-01");
        assertThat(extended.toString()).doesNotContain("graduation");
        assertThat(story.mia.outcome("extendMentorship", told("to", "2027-07-01")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.mia.refusal("extendMentorship", told("to", "2027-06-30")))
                .isEqualTo("NOT_LONGER to");
    }

    @Test
    void B27_aMentorshipOutlivesThePlacement() {
        story.running(Map.of("commitment", "CYCLE"));

        assertThat(story.mia.refusal("extendMentorship", told("to", "2027-06-01")))
                .isEqualTo("NOT_LONGER to");
        story.office.does("proposeMentorship", with(proposal(), "id", "n", "cycleId", "c"));
        story.office.does("acceptMentorship", told("mentorshipId", "n", "acceptedOn", "2026-02-15"));
        story.office.does("startMentorship", told("mentorshipId", "n", "startOn", "2026-03-01"));
        assertThat(story.mia.outcome("extendMentorship", told("mentorshipId", "n", "to", "2027-06-01")))
                .isEqualTo("DONE");
    }

    @Test
    void T3_theMatchLiesWithinThePracticum() {
        story.withProgram(Map.of("commitment", "CYCLE", "agreements", List.of()));
        story.office.does("proposeMentorship", with(proposal(), "cycleId", "c"));
        story.office.does("acceptMentorship", told("acceptedOn", "2026-01-15"));

        assertThat(story.office.refusal("startMentorship", told("startOn", "2026-01-31")))
                .isEqualTo("START_OUTSIDE_WINDOW startOn");
        assertThat(story.office.refusal("startMentorship", told("startOn", "2027-01-01")))
                .isEqualTo("START_OUTSIDE_WINDOW startOn");
    }

    @Test
    void anExtensionStaysWhenTheDateMoves() {
        story.running(Map.of());
        story.mia.does("extendMentorship", told("to", "2027-06-01"));

        story.noah.does("moveAnchor", told("anchorDate", "2026-07-01"));

        assertThat(moved().windowTo()).isEqualTo("2027-06-01");
    }

    @Test
    void aWindowThatIsNotFoundFromADateDoesNotMove() {
        story.running(Map.of("commitment", "OPEN"));

        assertThat(story.mia.refusal("moveAnchor", told("anchorDate", "2026-07-01")))
                .isEqualTo("NO_ANCHOR anchorDate");
    }

    @Test
    void theBeginningStaysWithinTheWindow() {
        story.running(Map.of());

        assertThat(story.mia.refusal("moveAnchor", told("anchorDate", "2025-07-01")))
                .isEqualTo("START_OUTSIDE_WINDOW anchorDate");
    }

    @Test
    void aCalendarCanWriteEveryDayOfTheWindow() {
        story.withPeople();

        assertThat(story.office.refusal("proposeMentorship", with(proposal(), "anchorDate", "9999-06-01")))
                .isEqualTo("BAD_USER_INPUT anchorDate");
        story.proposed();
        assertThat(story.noah.refusal("moveAnchor", told("anchorDate", "9999-06-01")))
                .isEqualTo("BAD_USER_INPUT anchorDate");
    }

    @Test
    void onlyPartiesAndTheOfficeChangeHowLongItLasts() {
        story.running(Map.of());

        assertThat(story.zoe.refusal("moveAnchor", told("anchorDate", "2026-07-01")))
                .isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.stranger.refusal("extendMentorship", told("to", "2027-06-01")))
                .isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void whatHasNotBegunIsNotExtended() {
        story.withPeople().proposed();

        assertThat(story.mia.refusal("extendMentorship", told("to", "2027-06-01")))
                .isEqualTo("NOT_STARTED");
    }

    private LifecycleEvent.AnchorMoved moved() {
        return story.world.last("mentorship:m", LifecycleEvent.AnchorMoved.class);
    }

    @Test
    void noMentorshipIsLongerThanAWorkingLife() {
        story.running(Map.of());

        assertThat(story.noah.refusal("extendMentorship", Map.of("mentorshipId", "m", "to", "2999-01-01")))
                .isEqualTo("BAD_USER_INPUT to");
    }
}
