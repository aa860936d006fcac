package org.mentorledger.command.mentorship;

import static org.mentorledger.command.world.Story.appointment;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.mentorship.DevelopmentCommand.AchieveGoal;
import org.mentorledger.command.mentorship.MeetingCommand.WithdrawDispute;
import org.mentorledger.command.mentorship.SchedulingCommand.MissMeeting;
import org.mentorledger.command.mentorship.SchedulingCommand.OfferAvailability;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.Slot;

class MentorshipFixtureTest {
    private static final MentorshipId MENTORSHIP = new MentorshipId("m");
    private static final GoalId GOAL = new GoalId("g");
    private static final MeetingId MEETING = new MeetingId("k");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");

    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aGoalIsAchievedByItsEventAlone() {
        story.noah.does("setGoal", Map.of("mentorshipId", "m", "goalId", "g", "title", "A first position"));
        LocalDate day = LocalDate.parse("2026-06-02");

        Fixtures.of(Mentorship.class, story.world, "noah", Role.MENTEE)
                .given(story.world.events("mentorship:m"))
                .when(new AchieveGoal(MENTORSHIP, GOAL, day, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new DevelopmentEvent.GoalAchieved(MENTORSHIP, GOAL, null, day, "America/Toronto"));
    }

    @Test
    void timesToMeetAreOfferedByTheirEventAlone() {
        List<Slot> slots = List.of(new Slot(LocalDate.parse("2026-06-20"), LocalTime.of(10, 0), LocalTime.of(12, 0)));

        Fixtures.of(Mentorship.class, story.world, "mia", Role.MENTOR)
                .given(story.world.events("mentorship:m"))
                .when(new OfferAvailability(MENTORSHIP, slots))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new MeetingEvent.AvailabilityOffered(
                        MENTORSHIP, new ParticipantId("mia"), slots, TODAY, "America/Toronto"));
    }

    @Test
    void aMeetingIsMissedByItsEventAlone() {
        story.noah.does("scheduleMeeting", with(appointment(), "startsAt", "2026-06-15T17:00:00Z"));

        Fixtures.of(Mentorship.class, story.world, "mia", Role.MENTOR)
                .given(story.world.events("mentorship:m"))
                .when(new MissMeeting(MENTORSHIP, MEETING, List.of(new ParticipantId("noah")), null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new MeetingEvent.MeetingMissed(
                        MENTORSHIP, MEETING, List.of(new ParticipantId("noah")), null, TODAY, "America/Toronto"));
    }

    @Test
    void aDisputeIsWithdrawnByItsEventAlone() {
        story.noah.does("logMeeting", meeting());
        story.noah.does("disputeMeeting", Map.of("mentorshipId", "m", "meetingId", "k", "reason", "Shorter"));

        Fixtures.of(Mentorship.class, story.world, "noah", Role.MENTEE)
                .given(story.world.events("mentorship:m"))
                .when(new WithdrawDispute(MENTORSHIP, MEETING))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new MeetingEvent.DisputeWithdrawn(
                        MENTORSHIP, MEETING, new ParticipantId("noah"), TODAY, "America/Toronto"));
    }
}
