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
import org.mentorledger.kernel.mentorship.PartyEvent;

class RemoveMemberTest {
    private static final Map<String, Object> ZOE = told("participantId", "zoe", "role", "MENTEE", "on", "2026-05-31");

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private void group() {
        story.running(Map.of("shapes", List.of("ONE_TO_ONE", "ONE_TO_MANY")));
        story.office.does("addMember", with(ZOE, "on", "2026-03-01"));
    }

    @Test
    void U14_whoLeavesStoodInItAndItStaysSo() {
        group();

        story.zoe.does("removeMember", with(ZOE, "reason", "Another school"));

        PartyEvent.MenteeLeft left = story.world.last("mentorship:m", PartyEvent.MenteeLeft.class);
        assertThat(left.participantId()).isEqualTo(new ParticipantId("zoe"));
        assertThat(left.toString()).doesNotContain("Another school");
        assertThat(story.world.events("mentorship:m")).hasSize(5);
        assertThat(story.world
                        .facts()
                        .mentorship(new MentorshipId("m"))
                        .orElseThrow()
                        .menteeIds())
                .containsExactly(new ParticipantId("noah"));
    }

    @Test
    void whoLeftAndSendsItAgainIsAnsweredThoughTheyMayNotAnyMoreAndNobodyElseIs() {
        group();
        Map<String, Object> leaving = with(ZOE, "commandId", "leaving");
        Map<String, Object> first = story.zoe.doesOnce("removeMember", leaving);

        assertThat(story.zoe.doesOnce("removeMember", leaving))
                .containsEntry("sequence", first.get("sequence"))
                .containsEntry("outcome", "ALREADY_SO");
        assertThat(story.zoe.refusal("removeMember", with(leaving, "reason", "Another")))
                .isEqualTo("CONFLICT commandId");
        assertThat(story.max.refusal("removeMember", leaving)).startsWith("NOT_FOUND");
    }

    @Test
    void leavingAgainIsAlreadySoAndOnAnotherDayTheyAreGone() {
        group();
        story.office.does("removeMember", ZOE);

        assertThat(story.office.outcome("removeMember", ZOE)).isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("removeMember", with(ZOE, "on", "2026-05-30")))
                .isEqualTo("NOT_A_PARTY participantId");
        assertThat(story.office.refusal("removeMember", with(ZOE, "role", "MENTOR")))
                .isEqualTo("NOT_A_PARTY participantId");
    }

    @Test
    void theLastOfASideDoesNotLeave() {
        group();
        story.office.does("removeMember", ZOE);

        assertThat(story.office.refusal("removeMember", with(ZOE, "participantId", "noah")))
                .isEqualTo("LAST_OF_SIDE participantId");
        assertThat(story.mia.refusal("removeMember", with(ZOE, "participantId", "mia", "role", "MENTOR")))
                .isEqualTo("LAST_OF_SIDE participantId");
    }

    @Test
    void theShapeThatIsLeftIsAllowedToo() {
        story.running(Map.of("shapes", List.of("ONE_TO_ONE", "ONE_TO_MANY")));
        story.office.does("addMember", with(ZOE, "on", "2026-03-01"));
        story.office.does(
                "adjustPolicy", told("policy", Map.of("shapes", List.of("ONE_TO_MANY")), "reason", "A group"));

        assertThat(story.office.refusal("removeMember", ZOE)).isEqualTo("SHAPE_NOT_ALLOWED participantId");
    }

    @Test
    void nobodyLeavesBeforeTheyCameNorBeforeAMeetingNorInTheFuture() {
        group();
        story.noah.does("logMeeting", meeting());

        assertThat(story.office.refusal("removeMember", with(ZOE, "on", "2026-05-09")))
                .isEqualTo("MET_LATER on");
        assertThat(story.office.refusal("removeMember", with(ZOE, "on", "2026-02-28")))
                .isEqualTo("OUTSIDE_RUN on");
        assertThat(story.office.refusal("removeMember", with(ZOE, "on", "2026-06-17")))
                .isEqualTo("IN_FUTURE on");
    }

    @Test
    void aPersonLeavesThemselvesOrTheOfficeLetsThem() {
        group();

        assertThat(story.mia.refusal("removeMember", ZOE)).isEqualTo("FORBIDDEN participantId");
        assertThat(story.max.refusal("removeMember", ZOE)).isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void whoLeftMayComeBackOnALaterDay() {
        group();
        story.office.does("removeMember", ZOE);

        assertThat(story.office.refusal("addMember", ZOE)).isEqualTo("ALREADY_A_PARTY on");
        assertThat(story.office.outcome("addMember", with(ZOE, "on", "2026-06-01")))
                .isEqualTo("DONE");
    }

    @Test
    void whatEndedHasNobodyLeave() {
        group();
        story.office.does("completeMentorship", told("completedOn", "2026-06-01"));

        assertThat(story.office.refusal("removeMember", ZOE)).isEqualTo("ENDED");
    }
}
