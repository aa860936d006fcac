package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.told;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;

class SuccessionTest {
    private static final Map<String, Object> NOMINATION =
            told("predecessorId", "mia", "successorId", "max", "takesOverOn", "2026-06-01", "endReason", "RELOCATION");
    private static final Map<String, Object> ACCEPTED_EARLY = told("acceptedOn", "2026-02-15");
    private static final Map<String, Object> ACCEPTED = told("acceptedOn", "2026-05-20");

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private void reassigned() {
        story.running(Map.of());
        story.noah.does("logMeeting", meeting());
        story.mia.does("nominateSuccessor", with(NOMINATION, "explanation", "I move to Halifax"));
        story.max.does("acceptMentorship", ACCEPTED);
    }

    @Test
    void P42_aMentorFindsASuccessorWhoTakesOverByAccepting() {
        reassigned();

        PartyEvent.MentorReassigned event = story.world.last("mentorship:m", PartyEvent.MentorReassigned.class);
        assertThat(event.predecessorId()).isEqualTo(new ParticipantId("mia"));
        assertThat(event.successorId()).isEqualTo(new ParticipantId("max"));
        assertThat(event.happenedOn()).isEqualTo("2026-06-01");
        assertThat(story.world.events("mentorship:m").toString()).doesNotContain("Halifax");
    }

    @Test
    void U2_theSuccessorStandsInItNowAndMeetsFromTheirFirstDay() {
        reassigned();

        assertThat(story.world
                        .facts()
                        .mentorship(new MentorshipId("m"))
                        .orElseThrow()
                        .mentorIds())
                .containsExactly(new ParticipantId("max"));
        assertThat(story.max.outcome("logMeeting", with(meeting(), "meetingId", "x", "heldOn", "2026-06-02")))
                .isEqualTo("DONE");
        assertThat(story.max.refusal(
                        "logMeeting",
                        with(
                                meeting(),
                                "meetingId",
                                "y",
                                "heldOn",
                                "2026-05-20",
                                "attendance",
                                List.of(Map.of("participantId", "max"), Map.of("participantId", "noah")))))
                .isEqualTo("NOT_A_PARTY attendance");
    }

    @Test
    void thePredecessorKeepsTheirOwnMeetingsInOrderAndDoesNothingElse() {
        reassigned();

        assertThat(story.mia.outcome("logMeeting", with(meeting(), "meetingId", "x", "heldOn", "2026-05-20")))
                .isEqualTo("DONE");
        assertThat(story.mia.outcome("correctMeeting", told("meetingId", "k", "reason", "Longer", "minutes", 60)))
                .isEqualTo("DONE");
        assertThat(story.mia.refusal("logMeeting", with(meeting(), "meetingId", "y", "heldOn", "2026-06-02")))
                .isEqualTo("DID_NOT_ATTEND attendance");
        assertThat(story.mia.refusal("setGoal", told("goalId", "g", "title", "A position")))
                .isEqualTo("NOT_FOUND mentorshipId");
        story.world.clock.set("2026-08-30T16:00:00Z");
        assertThat(story.mia.refusal("logMeeting", with(meeting(), "meetingId", "z", "heldOn", "2026-05-25")))
                .isEqualTo("LOGGING_CLOSED");
    }

    @Test
    void thePredecessorStillSignsTheirOwnMeetings() {
        story.running(Map.of());
        story.noah.does("logMeeting", meeting());
        String hash = story.world
                .last("mentorship:m", MeetingEvent.MeetingLogged.class)
                .facts()
                .recordHash();
        story.office.does("nominateSuccessor", NOMINATION);
        story.max.does("acceptMentorship", ACCEPTED);
        Map<String, Object> signature = told("meetingId", "k", "recordHash", hash, "signedName", "Mia Tremblay");

        assertThat(story.max.refusal("signMeeting", signature)).isEqualTo("DID_NOT_ATTEND");
        assertThat(story.mia.outcome("signMeeting", signature)).isEqualTo("DONE");
    }

    @Test
    void theSameNominationIsAlreadySoAndAnotherTakesItsPlace() {
        story.running(Map.of());
        story.office.does("nominateSuccessor", NOMINATION);

        assertThat(story.mia.outcome("nominateSuccessor", NOMINATION)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("nominateSuccessor", with(NOMINATION, "takesOverOn", "2026-07-01")))
                .isEqualTo("DONE");
    }

    @Test
    void acceptingAgainIsAlreadySo() {
        reassigned();

        assertThat(story.max.outcome("acceptMentorship", ACCEPTED)).isEqualTo("ALREADY_SO");
    }

    @Test
    void onlyWhoIsAskedAcceptsAndNobodyBeforeTheyAre() {
        story.running(Map.of());
        assertThat(story.max.refusal("acceptMentorship", ACCEPTED)).isEqualTo("NOT_FOUND mentorshipId");
        story.mia.does("nominateSuccessor", NOMINATION);

        assertThat(story.zoe.refusal("acceptMentorship", ACCEPTED)).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.max.refusal("acceptMentorship", told("acceptedOn", "2026-06-17")))
                .isEqualTo("ACCEPTED_IN_FUTURE acceptedOn");
        assertThat(story.max.refusal("logMeeting", meeting())).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.office.outcome(
                        "acceptMentorship", with(ACCEPTED, "onBehalfOf", "max", "reason", "By telephone")))
                .isEqualTo("DONE");
    }

    @Test
    void theSuccessorMeetsTheGuardsAndAgreesWithTheAcceptance() {
        story.withPeople().proposed().accepted().started();
        story.office.does("nominateSuccessor", NOMINATION);

        assertThat(story.max.refusal("acceptMentorship", ACCEPTED)).isEqualTo("AGREEMENT_MISSING");
        assertThat(story.max.outcome(
                        "acceptMentorship", with(ACCEPTED, "agreements", List.of("COMMITMENT", "CONFIDENTIALITY"))))
                .isEqualTo("DONE");
    }

    @Test
    void whoSucceedsIsAMentorOfTheProgramAndStandsNotInItYet() {
        story.running(Map.of("shapes", List.of("ONE_TO_ONE", "MANY_TO_ONE")));

        assertThat(refusal("successorId", "zoe")).isEqualTo("NOT_A_MEMBER successorId");
        assertThat(refusal("successorId", "noah")).isEqualTo("MENTOR_IS_MENTEE successorId");
        assertThat(refusal("predecessorId", "max")).isEqualTo("NOT_A_PARTY predecessorId");
        story.office.does("addMember", told("participantId", "max", "role", "MENTOR", "on", "2026-04-01"));
        assertThat(refusal("takesOverOn", "2026-06-01")).isEqualTo("ALREADY_A_PARTY successorId");
    }

    @Test
    void nobodyTakesOverOutsideTheRunNorBeforeAMeetingThatWasHeld() {
        story.running(Map.of());
        story.noah.does("logMeeting", meeting());

        assertThat(refusal("takesOverOn", "2026-03-01")).isEqualTo("OUTSIDE_RUN takesOverOn");
        assertThat(refusal("takesOverOn", "2027-02-01")).isEqualTo("OUTSIDE_RUN takesOverOn");
        assertThat(refusal("takesOverOn", "2026-05-10")).isEqualTo("MET_LATER takesOverOn");
    }

    @Test
    void onlyTheMentorWhoLeavesOrTheOfficeNominatesInAMentorshipThatRuns() {
        story.withProgram(Map.of("agreements", List.of())).proposed();
        assertThat(story.office.refusal("nominateSuccessor", NOMINATION)).isEqualTo("NOT_STARTED");
        story.office.does("acceptMentorship", ACCEPTED_EARLY);
        story.started();

        assertThat(story.noah.refusal("nominateSuccessor", NOMINATION)).isEqualTo("FORBIDDEN predecessorId");
        story.office.does("completeMentorship", told("completedOn", "2026-06-01"));
        assertThat(story.office.refusal("nominateSuccessor", NOMINATION)).isEqualTo("ENDED");
    }

    private String refusal(String field, Object value) {
        return story.office.refusal("nominateSuccessor", with(NOMINATION, field, value));
    }
}
