package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.membership.MembershipEvent;

class JoinProgramTest {
    private static final Map<String, Object> JOIN =
            Map.of("participantId", "noah", "programId", "p", "roles", List.of("MENTEE", "MENTOR"));

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void newRolesReplaceEarlierOnes() {
        story.office.does("joinProgram", JOIN);

        assertThat(story.world
                        .last("membership:p:noah", MembershipEvent.Accepted.class)
                        .roles())
                .hasSize(2);
    }

    @Test
    void theSameRolesAreAlreadySo() {
        story.office.does("joinProgram", JOIN);

        assertThat(story.office.outcome("joinProgram", with(JOIN, "roles", List.of("MENTOR", "MENTEE"))))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void onlyTheProgramsOfficeTakesMembers() {
        assertThat(story.noah.refusal("joinProgram", JOIN)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("joinProgram", JOIN)).isEqualTo("NOT_FOUND programId");
        assertThat(story.admin.outcome("joinProgram", JOIN)).isEqualTo("DONE");
    }

    @Test
    void whoIsNotKnownDoesNotJoin() {
        assertThat(story.office.refusal("joinProgram", with(JOIN, "participantId", "nobody")))
                .isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void anOfficeTakesNobodyWhomItMayNotKnow() {
        story.admin.does("registerParticipant", Map.of("id", "lou", "name", "Lou Roy"));
        story.admin.does(
                "defineProgram",
                Map.of("id", "q", "name", "Other", "template", "BHER_WIL", "coordinatorIds", List.of("stranger")));
        story.admin.does("joinProgram", Map.of("participantId", "lou", "programId", "q", "roles", List.of("MENTEE")));
        Map<String, Object> lou = with(JOIN, "participantId", "lou");

        assertThat(story.office.refusal("joinProgram", lou)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.office.refusal("joinProgram", with(lou, "fromProgramId", "q")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.office.refusal("joinProgram", with(lou, "fromProgramId", "nowhere")))
                .isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void anOfficeTakesWhoIsAMemberOfAnotherProgramOfItsOwn() {
        story.admin.does(
                "defineProgram",
                Map.of("id", "q", "name", "Other", "template", "BHER_WIL", "coordinatorIds", List.of("office")));
        Map<String, Object> noah = with(JOIN, "programId", "q");

        assertThat(story.office.refusal("joinProgram", noah)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.office.outcome("joinProgram", with(noah, "fromProgramId", "p")))
                .isEqualTo("DONE");
    }

    @Test
    void whoJoinsHasARole() {
        assertThat(story.office.refusal("joinProgram", with(JOIN, "roles", List.of())))
                .isEqualTo("BAD_USER_INPUT roles");
    }

    @Test
    void K8_whoIsTooYoungForTheRoleDoesNotJoin() {
        story.revised(Map.of("minimumMentorAge", 27));

        assertThat(story.office.refusal("joinProgram", JOIN)).isEqualTo("TOO_YOUNG");
        assertThat(story.office.refusal("joinProgram", with(JOIN, "roles", List.of("MENTOR"))))
                .isEqualTo("TOO_YOUNG");
        assertThat(story.office.outcome("joinProgram", with(JOIN, "roles", List.of("MENTEE"))))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void anOfficeThatTakesPeopleItselfMayLearnTheirAgesBeforeTheStart() {
        story.revised(Map.of("minimumMenteeAge", 16));
        story.admin.does("registerParticipant", Map.of("id", "lou", "name", "Lou Roy"));

        assertThat(story.admin.outcome("joinProgram", with(JOIN, "participantId", "lou", "joinedOn", "2026-06-01")))
                .isEqualTo("DONE");
    }

    @Test
    void nobodyJoinsInTheFuture() {
        assertThat(story.office.refusal("joinProgram", with(JOIN, "joinedOn", "2026-06-17")))
                .isEqualTo("HAPPENED_IN_FUTURE joinedOn");
    }
}
