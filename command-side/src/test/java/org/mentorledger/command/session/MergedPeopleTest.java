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
import org.mentorledger.command.session.EnrolmentCommand.EnrolAll;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Person;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceCorrected;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.EnrolmentEvent.EnrolmentCancelled;
import org.mentorledger.kernel.session.EnrolmentEvent.Promoted;
import org.mentorledger.kernel.session.PlanningEvent.Held;
import org.mentorledger.kernel.session.PlanningEvent.MentorReleased;

class MergedPeopleTest {
    private final Story story = new Story().withPeople();
    private final Person keptNoah = story.world.person("noah2", Role.MENTEE);
    private final Person keptMia = story.world.person("mia2", Role.MENTOR);

    /** Noah has the only seat, and Zoe waits; Mia leads. */
    @BeforeEach
    void schedule() {
        story.registers("noah2", "Noah Singh", "MENTEE");
        story.registers("mia2", "Mia Tremblay", "MENTOR");
        story.office.does("scheduleSession", with(session(), "mentorIds", List.of("mia"), "capacity", 1));
        story.office.does("enrolInSession", inSession("participantId", "noah"));
        story.office.does("enrolInSession", inSession("participantId", "zoe"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whoIsKeptOfTwoIdsTakesNoSecondSeat() {
        merges("noah");

        assertThat(keptNoah.outcome("enrolInSession", inSession("participantId", "noah2")))
                .isEqualTo("ALREADY_SO");
        assertThat(keptNoah.outcome("enrolInSession", inSession("participantId", "noah")))
                .isEqualTo("ALREADY_SO");
        Fixtures.of(Session.class, story.world, "office", Role.COORDINATOR)
                .given(story.world.events("session:s"))
                .when(new EnrolAll(new SessionId("s"), List.of(new ParticipantId("noah2"))))
                .expectNoEvents();
    }

    @Test
    void whoIsKeptOfTwoIdsGivesTheSeatOfTheOtherBack() {
        assertThat(keptNoah.refusal("cancelEnrolment", inSession("participantId", "noah2")))
                .isEqualTo("NOT_ENROLLED participantId");
        merges("noah");

        keptNoah.does("cancelEnrolment", inSession("participantId", "noah2"));

        assertThat(story.world.last("session:s", Promoted.class).participantId())
                .hasToString("zoe");
        assertThat(story.world.events("session:s"))
                .filteredOn(EnrolmentCancelled.class::isInstance)
                .singleElement()
                .hasFieldOrPropertyWithValue("participantId", new ParticipantId("noah"));
        assertThat(keptNoah.outcome("cancelEnrolment", inSession("participantId", "noah2")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void whoeverLedByTheRetiredIdLeads() {
        Map<String, Object> there = inSession("participantId", "zoe", "status", "PRESENT");
        assertThat(keptMia.refusal("recordAttendance", there)).isEqualTo("NOT_FOUND sessionId");
        merges("mia");

        assertThat(keptMia.outcome("recordAttendance", there)).isEqualTo("DONE");
        assertThat(keptMia.refusal("recordAttendance", with(there, "participantId", "mia2")))
                .isEqualTo("LEADER_ATTENDED participantId");
        assertThat(story.office.outcome("assignMentor", inSession("participantId", "mia2")))
                .isEqualTo("ALREADY_SO");
        assertThat(keptMia.outcome("raiseTopic", inSession("topic", "Tools", "raisedBy", "mia")))
                .isEqualTo("DONE");
        story.office.does("releaseMentor", inSession("participantId", "mia2"));
        assertThat(story.world.last("session:s", MentorReleased.class).participantId())
                .hasToString("mia");
    }

    @Test
    void whatIsRecordedOfOneIdIsOfTheOtherToo() {
        story.office.does("recordAttendance", inSession("participantId", "noah2", "status", "PRESENT"));
        merges("noah");

        assertThat(story.office.outcome("recordAttendance", inSession("participantId", "noah", "status", "PRESENT")))
                .isEqualTo("ALREADY_SO");
        story.office.does("holdSession", inSession());
        assertThat(story.world.events("session:s")).last().isInstanceOf(Held.class);
        story.office.does(
                "correctAttendance", inSession("participantId", "noah", "status", "LATE", "reason", "So it was"));
        assertThat(story.world.last("session:s", AttendanceCorrected.class).participantId())
                .hasToString("noah2");
        assertThat(story.noah.outcome("giveSessionFeedback", inSession("rating", 4)))
                .isEqualTo("DONE");
    }

    @Test
    void whoeverHasASeatByTheRetiredIdIsNoWalkIn() {
        merges("noah");

        story.office.does("recordAttendance", inSession("participantId", "noah2", "status", "PRESENT"));

        AttendanceRecorded recorded = story.world.last("session:s", AttendanceRecorded.class);
        assertThat(recorded.participantId()).hasToString("noah");
        assertThat(recorded.walkIn()).isFalse();
    }

    private void merges(String retired) {
        story.admin.does(
                "mergeParticipants", Map.of("retiredId", retired, "keptId", retired + "2", "reason", "One person"));
    }
}
