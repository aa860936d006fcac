package org.mentorledger.command.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceVoided;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.ContentEvent.TopicCovered;
import org.mentorledger.kernel.session.ContentEvent.TopicReopened;
import org.mentorledger.kernel.session.EnrolmentEvent.Promoted;
import org.mentorledger.kernel.session.PlanningEvent.Held;

class HoldSessionTest {
    private final Story story = new Story().withPeople();

    @BeforeEach
    void schedule() {
        story.office.does(
                "scheduleSession",
                with(session(), "topics", List.of("Salaries", "Teamwork"), "mentorIds", List.of("mia")));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whoHasASeatAndWasNotNotedWasAbsent() {
        enrols("noah", "zoe", "max");
        story.office.does("recordAttendance", inSession("participantId", "noah", "status", "PRESENT"));
        story.office.does("recordAttendance", inSession("participantId", "zoe", "status", "EXCUSED"));

        story.mia.does("holdSession", inSession("minutes", 90));

        Held held = events(Held.class).findFirst().orElseThrow();
        assertThat(held.minutes()).isEqualTo(90);
        assertThat(held.happenedOn()).isEqualTo("2026-06-10");
        AttendanceRecorded absence = story.world.last("session:s", AttendanceRecorded.class);
        assertThat(absence.participantId()).hasToString("max");
        assertThat(absence.presence().status()).isEqualTo(AttendanceStatus.ABSENT);
        assertThat(events(AttendanceRecorded.class)).hasSize(3);
    }

    @Test
    void whoLeadsItIsNotAbsentForWantOfANote() {
        enrols("noah", "mia");

        story.mia.does("holdSession", inSession());

        assertThat(events(AttendanceRecorded.class))
                .extracting(absence -> absence.participantId().value())
                .containsExactly("noah");
    }

    @Test
    void holdingItAgainIsAlreadySoAndHowLongItLastedIsToldAnew() {
        enrols("noah");
        story.office.does("holdSession", inSession("minutes", 90));
        int before = story.world.events("session:s").size();

        assertThat(story.office.outcome("holdSession", inSession("minutes", 90)))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("holdSession", inSession())).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("holdSession", inSession("coveredTopics", List.of("Teamwork"))))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("holdSession", inSession("minutes", 60, "coveredTopics", List.of("Tools"))))
                .isEqualTo("SESSION_HELD sessionId");
        story.mia.does("holdSession", inSession("minutes", 120));
        assertThat(story.office.outcome("holdSession", inSession("minutes", 120)))
                .isEqualTo("ALREADY_SO");
        assertThat(events(Held.class).map(Held::minutes)).containsExactly(90, 120);
        assertThat(story.world.events("session:s")).hasSize(before + 1);
        assertThat(story.noah.refusal("holdSession", inSession())).isEqualTo("NOT_FOUND sessionId");
    }

    @Test
    void K50_whatWasPlannedWasCoveredUnlessSaid() {
        story.office.does("holdSession", inSession("coveredTopics", List.of("teamwork", "Transport")));
        assertThat(events(TopicCovered.class)).hasSize(2);
        story.office.does("scheduleSession", with(session(), "id", "t", "topics", List.of("Salaries")));
        story.office.does("holdSession", inSession("sessionId", "t"));
        assertThat(story.world.events("session:t")).last().isInstanceOf(TopicCovered.class);
        assertThat(story.office.outcome("coverTopic", inSession("topic", "Teamwork")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("coverTopic", inSession("topic", "Salaries")))
                .isEqualTo("DONE");
    }

    @Test
    void U9_whoGetsASeatAfterwardsWasNotAbsentBefore() {
        enrols("noah");
        story.office.does("holdSession", inSession());
        story.office.does("enrolInSession", inSession("participantId", "zoe", "origin", "BACKFILL"));

        story.office.does("reopenSession", inSession("reason", "It took longer"));
        story.office.does("holdSession", inSession("minutes", 150));

        assertThat(events(AttendanceRecorded.class)
                        .map(event -> event.participantId().value()))
                .containsExactly("noah", "noah");
    }

    @Test
    void whatOnlyHoldingSaidIsTakenBackWithIt() {
        enrols("noah", "zoe");
        story.office.does("recordAttendance", inSession("participantId", "zoe", "status", "ABSENT"));
        story.office.does("coverTopic", inSession("topic", "Salaries"));
        story.office.does("holdSession", inSession());

        story.office.does("reopenSession", inSession("reason", "It is held next week"));

        assertThat(events(AttendanceVoided.class)
                        .map(event -> event.participantId().value()))
                .containsExactly("noah");
        TopicReopened reopened = events(TopicReopened.class).findFirst().orElseThrow();
        assertThat(story.world.vault.open(reopened.text()).orElseThrow())
                .containsEntry("topic", "Teamwork")
                .containsEntry("reason", "It is held next week");
        assertThat(events(TopicReopened.class)).hasSize(1);
        assertThat(story.office.outcome("recordArrival", inSession("participantId", "noah")))
                .isEqualTo("DONE");
    }

    @Test
    void seatsGivenBackAfterwardsAreGivenAnewOnceItIsOpenAgain() {
        story.office.does("reviseSession", inSession("capacity", 1));
        enrols("noah", "zoe");
        story.office.does("holdSession", inSession());
        assertThat(story.noah.refusal("cancelEnrolment", inSession("participantId", "noah")))
                .isEqualTo("SESSION_HELD sessionId");
        story.office.does("cancelEnrolment", inSession("participantId", "noah", "origin", "BACKFILL"));
        assertThat(events(Promoted.class)).isEmpty();

        story.office.does("reopenSession", inSession("reason", "In error"));

        assertThat(events(Promoted.class).map(event -> event.participantId().value()))
                .containsExactly("zoe");
    }

    @Test
    void attendanceIsRecordedAfterASessionWasHeldToo() {
        story.office.does("holdSession", inSession());

        assertThat(story.office.outcome("recordAttendance", inSession("participantId", "noah", "status", "PRESENT")))
                .isEqualTo("DONE");
    }

    @Test
    void heldAsLongAsPlannedIsAlreadySoIfItIsSaidInMinutes() {
        story.office.does("holdSession", inSession());

        assertThat(story.office.outcome("holdSession", inSession("minutes", 120)))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void anAbsenceThatSomebodyDecidedAboutStandsWhenASessionIsReopened() {
        enrols("noah", "zoe");
        story.office.does("holdSession", inSession());
        story.office.does(
                "overrideAttendance", inSession("participantId", "noah", "counts", true, "reason", "She telephoned"));

        story.office.does("reopenSession", inSession("reason", "It took longer"));

        assertThat(events(AttendanceVoided.class)
                        .map(event -> event.participantId().value()))
                .containsExactly("zoe");
        story.office.does("holdSession", inSession("minutes", 150));
        assertThat(events(AttendanceRecorded.class)
                        .map(event -> event.participantId().value()))
                .containsExactly("noah", "zoe", "zoe");
    }

    @Test
    void U3_theCohortOfAnAbsenceIsThatOfTheSeatAndNotThatOfTheDayOnWhichItIsSaid() {
        Cohort.joined(story, "g12", "zoe");
        enrols("zoe");
        Cohort.joined(story, "g11", "zoe");

        story.office.does("holdSession", inSession());
        story.office.does("reopenSession", inSession("reason", "It took longer"));
        story.office.does("holdSession", inSession());

        assertThat(events(AttendanceRecorded.class))
                .hasSize(2)
                .allSatisfy(absence -> assertThat(absence.cohortId()).hasToString("g12"));
    }

    private void enrols(String... people) {
        for (String person : people) {
            story.office.does("enrolInSession", inSession("participantId", person));
        }
    }

    private <E> Stream<E> events(Class<E> type) {
        return story.world.events("session:s").stream().filter(type::isInstance).map(type::cast);
    }
}
