package org.mentorledger.command.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.AttendanceEvent.Arrived;
import org.mentorledger.kernel.session.AttendanceEvent.Departed;
import org.mentorledger.kernel.session.Presence;

class CheckInAtTheDoorTest {
    private final Story story = new Story().withPeople();

    /** It begins at ten, in Toronto; now it is noon. */
    @BeforeEach
    void schedule() {
        story.office.does("scheduleSession", with(session(), "startsAt", "2026-06-15T10:00:00-04:00"));
        story.office.does("assignMentor", inSession("participantId", "mia"));
        story.office.does("enrolInSession", inSession("participantId", "noah"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void peopleComeAndLeaveSeveralTimes() {
        at("recordArrival", "2026-06-15T10:00:00-04:00");
        at("recordDeparture", "2026-06-15T10:30:00-04:00");
        at("recordArrival", "2026-06-15T11:00:00-04:00");
        story.mia.does("recordDeparture", inSession("participantId", "noah"));

        Map<ParticipantId, Presence> presences =
                story.world.facts().session(new SessionId("s")).orElseThrow().presences();
        assertThat(presences.values())
                .singleElement()
                .satisfies(presence -> assertThat(presence.stays()).hasSize(2));
        assertThat(story.world.last("session:s", Departed.class).at()).isEqualTo("2026-06-15T16:00:00Z");
        assertThat(story.world.events("session:s").subList(3, 7))
                .hasExactlyElementsOfTypes(Arrived.class, Departed.class, Arrived.class, Departed.class);
    }

    @Test
    void whoIsThereAlreadyDoesNotComeAgain() {
        at("recordArrival", "2026-06-15T10:00:00-04:00");

        assertThat(story.mia.outcome("recordArrival", inSession("participantId", "noah")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void whoLeavesCameBefore() {
        assertThat(refusal("recordDeparture", "2026-06-15T11:00:00-04:00")).isEqualTo("NOT_ARRIVED participantId");
        at("recordArrival", "2026-06-15T10:00:00-04:00");
        assertThat(refusal("recordDeparture", "2026-06-15T09:59:59-04:00")).isEqualTo("LEFT_BEFORE_ARRIVAL at");
        at("recordDeparture", "2026-06-15T11:00:00-04:00");
        assertThat(story.mia.outcome(
                        "recordDeparture", inSession("participantId", "noah", "at", "2026-06-15T11:00:00-04:00")))
                .isEqualTo("ALREADY_SO");
        assertThat(refusal("recordDeparture", "2026-06-15T11:30:00-04:00")).isEqualTo("NOT_ARRIVED participantId");
        assertThat(refusal("recordArrival", "2026-06-15T10:30:00-04:00")).isEqualTo("LEFT_BEFORE_ARRIVAL at");
    }

    @Test
    void nobodyComesOrLeavesInTheFuture() {
        assertThat(refusal("recordArrival", "2026-06-17T10:00:00-04:00")).isEqualTo("ATTENDED_IN_FUTURE at");
        at("recordArrival", "2026-06-15T10:00:00-04:00");
        assertThat(refusal("recordDeparture", "2026-06-17T10:00:00-04:00")).isEqualTo("ATTENDED_IN_FUTURE at");
    }

    @Test
    void nobodyComesBeforeTheDayOfTheSession() {
        story.office.does("reviseSession", inSession("startsAt", "2026-06-17T10:00:00-04:00"));

        assertThat(story.mia.refusal("recordArrival", inSession("participantId", "noah")))
                .isEqualTo("SESSION_IN_FUTURE sessionId");
    }

    @Test
    void whoHasNoSeatIsLetInAsAWalkIn() {
        story.mia.does("recordArrival", inSession("participantId", "zoe"));
        assertThat(story.world.last("session:s", Arrived.class).walkIn()).isTrue();
        story.mia.does("recordArrival", inSession("participantId", "noah"));
        assertThat(story.world.last("session:s", Arrived.class).walkIn()).isFalse();
        assertThat(story.mia.refusal("recordArrival", inSession("participantId", "nobody")))
                .isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void aWholeStatementIsNotAddedToAtTheDoor() {
        story.mia.does("recordAttendance", inSession("participantId", "noah", "status", "EXCUSED"));
        story.mia.does(
                "recordAttendance",
                inSession("participantId", "zoe", "status", "LATE", "joinedAt", "2026-06-15T11:00:00-04:00"));

        assertThat(refusal("recordArrival", "2026-06-15T11:00:00-04:00")).isEqualTo("ATTENDANCE_DIFFERS participantId");
        assertThat(story.mia.refusal("recordDeparture", inSession("participantId", "zoe")))
                .isEqualTo("ATTENDANCE_DIFFERS participantId");
    }

    @Test
    void nobodyComesToWhatIsCancelled() {
        story.office.does("cancelSession", inSession("reason", "Snow"));

        assertThat(refusal("recordArrival", "2026-06-15T10:00:00-04:00")).isEqualTo("SESSION_CANCELLED sessionId");
    }

    @Test
    void U9_holdingASessionLetsWhoCameStayToItsEndAndWhoDidNotBeAbsent() {
        at("recordArrival", "2026-06-15T10:00:00-04:00");
        story.office.does("enrolInSession", inSession("participantId", "zoe"));

        story.mia.does("holdSession", inSession("minutes", 100));

        var facts = story.world.facts().session(new SessionId("s")).orElseThrow();
        assertThat(facts.presences().keySet())
                .extracting(ParticipantId::value)
                .containsExactlyInAnyOrder("noah", "zoe");
        assertThat(facts.countsFor(new ParticipantId("noah"))).isTrue();
        assertThat(List.copyOf(facts.presences().values()))
                .extracting(presence -> presence.minutesOf(facts.span()).orElseThrow())
                .containsExactlyInAnyOrder(100, 0);
    }

    private void at(String mutation, String at) {
        story.mia.does(mutation, inSession("participantId", "noah", "at", at));
    }

    private String refusal(String mutation, String at) {
        Map<String, Object> input = inSession("participantId", "noah", "at", at);
        return story.mia.refusal(mutation, input);
    }
}
