package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.acceptance;
import static org.mentorledger.command.world.Story.proposal;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Person;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.membership.MembershipEvent;

class LeaveProgramTest {
    private static final Map<String, Object> NOAH = Map.of("programId", "p", "participantId", "noah");
    private static final Map<String, Object> LEAVE = with(NOAH, "reason", "He moves to Halifax");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O1_aMemberWithdrawsWithADayAndAReason() {
        assertThat(story.noah.outcome("withdrawFromProgram", with(LEAVE, "withdrawnOn", "2026-06-10")))
                .isEqualTo("DONE");

        MembershipEvent.Withdrawn withdrawn = story.world.last("membership:p:noah", MembershipEvent.Withdrawn.class);
        assertThat(withdrawn.happenedOn()).isEqualTo("2026-06-10");
        assertThat(story.world.vault.open(withdrawn.text())).contains(Map.of("reason", "He moves to Halifax"));
    }

    @Test
    void whoWithdrewIsNotMatchedAndAcceptsNothing() {
        story.proposed();
        story.office.does("withdrawFromProgram", LEAVE);

        assertThat(story.office.refusal("proposeMentorship", with(proposal(), "id", "n")))
                .isEqualTo("NOT_A_MEMBER menteeIds");
        assertThat(story.noah.refusal("acceptMentorship", acceptance())).isEqualTo("NOT_A_MEMBER mentorshipId");
    }

    @Test
    void whoWithdrewReturnsInTheRolesTheyHad() {
        story.office.does("withdrawFromProgram", LEAVE);

        assertThat(story.office.outcome("withdrawFromProgram", LEAVE)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("returnToProgram", NOAH)).isEqualTo("DONE");
        assertThat(story.office.outcome("returnToProgram", NOAH)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("proposeMentorship", proposal())).isEqualTo("DONE");
    }

    @Test
    void whoWithdrewDoesNotJoinInSilence() {
        story.office.does("withdrawFromProgram", LEAVE);

        assertThat(story.office.refusal("joinProgram", with(NOAH, "roles", List.of("MENTEE"))))
                .isEqualTo("HAS_WITHDRAWN participantId");
        assertThat(story.noah.outcome("applyToProgram", with(NOAH, "roles", List.of("MENTEE"), "consent", true)))
                .isEqualTo("DONE");
    }

    @Test
    void anApplicationIsTakenBackToo() {
        story.admin.does("registerParticipant", Map.of("id", "lou", "name", "Lou Roy"));
        Person lou = story.world.person("lou", Role.MENTEE);
        Map<String, Object> herself = with(NOAH, "participantId", "lou");
        lou.does("applyToProgram", with(herself, "roles", List.of("MENTEE"), "consent", true));

        assertThat(lou.outcome("withdrawFromProgram", with(herself, "reason", "Found another")))
                .isEqualTo("DONE");
        assertThat(story.office.refusal("acceptApplication", herself)).isEqualTo("NO_APPLICATION participantId");
        assertThat(story.office.refusal("returnToProgram", herself)).isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.office.outcome("joinProgram", with(herself, "roles", List.of("MENTEE"))))
                .isEqualTo("DONE");
    }

    @Test
    void whoIsNoMemberNeitherLeavesNorReturns() {
        assertThat(story.office.refusal("withdrawFromProgram", with(LEAVE, "participantId", "nobody")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.office.refusal("returnToProgram", with(NOAH, "participantId", "nobody")))
                .isEqualTo("NOT_A_MEMBER participantId");
    }

    @Test
    void nobodyLeavesInTheFutureOrReturnsBeforeLeaving() {
        assertThat(story.office.refusal("withdrawFromProgram", with(LEAVE, "withdrawnOn", "2026-06-17")))
                .isEqualTo("HAPPENED_IN_FUTURE withdrawnOn");

        story.office.does("withdrawFromProgram", with(LEAVE, "withdrawnOn", "2026-06-10"));
        assertThat(story.office.refusal("returnToProgram", with(NOAH, "returnedOn", "2026-06-17")))
                .isEqualTo("HAPPENED_IN_FUTURE returnedOn");
        assertThat(story.office.refusal("returnToProgram", with(NOAH, "returnedOn", "2026-06-09")))
                .isEqualTo("OUT_OF_ORDER returnedOn");
    }

    @Test
    void onlyThePersonAndTheOfficeMayThis() {
        assertThat(story.mia.refusal("withdrawFromProgram", LEAVE)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.stranger.refusal("withdrawFromProgram", LEAVE)).isEqualTo("NOT_FOUND programId");
        assertThat(story.noah.refusal("returnToProgram", NOAH)).isEqualTo("FORBIDDEN");
    }
}
