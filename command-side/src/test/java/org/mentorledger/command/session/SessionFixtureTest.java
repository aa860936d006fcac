package org.mentorledger.command.session;

import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.session.AttendanceCommand.OverrideAttendance;
import org.mentorledger.command.session.AttendanceCommand.RecordArrival;
import org.mentorledger.command.session.AttendanceCommand.RecordAttendance;
import org.mentorledger.command.session.ContentCommand.CoverTopic;
import org.mentorledger.command.session.EnrolmentCommand.CancelEnrolment;
import org.mentorledger.command.session.EnrolmentCommand.EnrolAll;
import org.mentorledger.command.session.PlanningCommand.CancelSession;
import org.mentorledger.command.session.PlanningCommand.ConfirmSession;
import org.mentorledger.command.session.PlanningCommand.HoldSession;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.AttendanceEvent.Arrived;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceOverridden;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.ContentEvent.TopicCovered;
import org.mentorledger.kernel.session.EnrolmentEvent.Enrolled;
import org.mentorledger.kernel.session.EnrolmentEvent.EnrolmentCancelled;
import org.mentorledger.kernel.session.EnrolmentEvent.Promoted;
import org.mentorledger.kernel.session.EnrolmentEvent.Waitlisted;
import org.mentorledger.kernel.session.PlanningEvent.Cancelled;
import org.mentorledger.kernel.session.PlanningEvent.Confirmed;
import org.mentorledger.kernel.session.PlanningEvent.Held;
import org.mentorledger.kernel.session.Presence;

class SessionFixtureTest {
    private static final SessionId SESSION = new SessionId("s");
    private static final ParticipantId NOAH = new ParticipantId("noah");
    private static final ParticipantId ZOE = new ParticipantId("zoe");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final LocalDate DAY = LocalDate.parse("2026-06-10");
    private static final String ZONE = "America/Toronto";
    private static final Presence ABSENT = new Presence(AttendanceStatus.ABSENT, List.of(), null);

    private final Story story = new Story().withPeople();

    @BeforeEach
    void schedule() {
        story.office.does("scheduleSession", with(session(), "capacity", 1, "tentative", true));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aSessionIsConfirmedOrCancelledByItsEventAlone() {
        given().when(new ConfirmSession(SESSION))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new Confirmed(SESSION, TODAY, ZONE));
        given().when(new CancelSession(SESSION, "Snow"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(Cancelled.class));
    }

    @Test
    void K17_peopleGetTheSeatsThereAreAndTheOthersWait() {
        given().when(new EnrolAll(SESSION, List.of(NOAH, ZOE)))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new Enrolled(SESSION, NOAH, null, TODAY, ZONE),
                        new Waitlisted(SESSION, ZOE, null, TODAY, ZONE));
    }

    @Test
    void whoWaitsIsPromotedByTheCommandThatGivesTheSeatBack() {
        story.office.does("enrolInSession", inSession("participantId", "noah"));
        story.office.does("enrolInSession", inSession("participantId", "zoe"));

        given().when(new CancelEnrolment(SESSION, NOAH, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new EnrolmentCancelled(SESSION, NOAH, null, TODAY, ZONE),
                        new Promoted(SESSION, ZOE, TODAY, ZONE));
    }

    @Test
    void holdingIsFollowedByTheAbsencesItMeans() {
        story.office.does("enrolInSession", inSession("participantId", "noah"));

        given().when(new HoldSession(SESSION, 90, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new Held(SESSION, 90, DAY, ZONE),
                        new AttendanceRecorded(SESSION, NOAH, ABSENT, false, null, null, DAY, ZONE));
    }

    @Test
    void anAttendanceIsRecordedByItsEventAlone() {
        given().when(new RecordAttendance(SESSION, ZOE, ABSENT, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new AttendanceRecorded(SESSION, ZOE, ABSENT, true, null, null, DAY, ZONE));
        given().when(new RecordArrival(SESSION, ZOE, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new Arrived(SESSION, ZOE, Instant.parse("2026-06-15T16:00:00Z"), true, null, TODAY, ZONE));
        story.office.does("recordAttendance", Map.of("sessionId", "s", "participantId", "zoe", "status", "PRESENT"));
        given().when(new OverrideAttendance(SESSION, ZOE, false, "Left at once"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(AttendanceOverridden.class));
    }

    @Test
    void aTopicIsCoveredByItsEventAlone() {
        given().when(new CoverTopic(SESSION, "Salaries"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(TopicCovered.class));
    }

    private TestExecutor<Session> given() {
        return Fixtures.of(Session.class, story.world, "office", Role.COORDINATOR)
                .given(story.world.events("session:s"));
    }

    /** What is sealed differs each time. */
    private static Matcher<List<Message<?>>> only(Class<?> type) {
        return Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.matches(type::isInstance), andNoMore()));
    }
}
