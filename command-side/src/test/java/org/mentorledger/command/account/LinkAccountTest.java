package org.mentorledger.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Person;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountInvited;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountLinked;

class LinkAccountTest {
    private static final String CODE = "a code nobody guesses";
    private static final Map<String, Object> ACCOUNT =
            Map.of("participantId", "noah", "issuer", "https://id.example.org", "subject", "noah@example.org");
    private static final Map<String, Object> GONE = with(ACCOUNT, "reason", "Left the school");
    private static final Map<String, Object> INVITATION = Map.of(
            "participantId", "noah",
            "programId", "p",
            "issuer", "https://id.example.org",
            "code", CODE,
            "expiresOn", "2026-06-30");

    private final Story story = new Story().withPeople();
    private final Person signedIn = story.world.person("noah@example.org", "unknown", Role.MENTEE);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void adminLinksAnAccount() {
        assertThat(story.admin.does("linkAccount", ACCOUNT)).containsEntry("streamId", "participant:noah");
        assertThat(story.world.last("participant:noah", AccountLinked.class).toString())
                .doesNotContain("noah@example.org");
        assertThat(story.admin.outcome("linkAccount", ACCOUNT)).isEqualTo("ALREADY_SO");
    }

    @Test
    void anAccountSignsInOnePersonAtATime() {
        story.admin.does("linkAccount", ACCOUNT);
        assertThat(story.admin.refusal("linkAccount", with(ACCOUNT, "participantId", "zoe")))
                .isEqualTo("ACCOUNT_TAKEN subject");
        story.admin.does("unlinkAccount", GONE);
        assertThat(story.admin.outcome("linkAccount", with(ACCOUNT, "participantId", "zoe")))
                .isEqualTo("DONE");
        assertThat(story.admin.outcome("unlinkAccount", GONE)).isEqualTo("ALREADY_SO");
    }

    /** Nobody has to name their commands: the same words said again after their opposite are not what was said before. */
    @Test
    void whatWasUndoneIsDoneAnewBySayingItAgain() {
        for (int i = 0; i < 2; i++) {
            assertThat(story.admin.doesOnce("linkAccount", ACCOUNT)).containsEntry("outcome", "DONE");
            assertThat(story.admin.doesOnce("linkAccount", ACCOUNT)).containsEntry("outcome", "ALREADY_SO");
            assertThat(story.admin.doesOnce("unlinkAccount", GONE)).containsEntry("outcome", "DONE");
        }
        assertThat(story.admin.outcome("linkAccount", with(ACCOUNT, "participantId", "zoe")))
                .as("it is free")
                .isEqualTo("DONE");
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsAnotherAccount() {
        story.admin.does("linkAccount", ACCOUNT);
        assertThat(story.admin.outcome(
                        "linkAccount", with(ACCOUNT, "participantId", "zoe", "issuer", "https://other.example.org")))
                .isEqualTo("DONE");
    }

    @Test
    void whoIsInvitedLinksTheAccountTheySignedInWith() {
        assertThat(story.admin.outcome("inviteAccount", INVITATION)).isEqualTo("DONE");
        assertThat(story.admin.outcome("inviteAccount", INVITATION)).isEqualTo("ALREADY_SO");
        assertThat(story.world.last("participant:noah", AccountInvited.class).toString())
                .doesNotContain(CODE);
        assertThat(signedIn.outcome("linkAccount", with(ACCOUNT, "code", CODE))).isEqualTo("DONE");
        assertThat(signedIn.outcome("linkAccount", with(ACCOUNT, "code", CODE))).isEqualTo("ALREADY_SO");
    }

    @Test
    void anInvitationLetsInOnceThroughItsLastDayAndWithItsCode() {
        story.admin.does("inviteAccount", INVITATION);
        assertThat(signedIn.refusal("linkAccount", with(ACCOUNT, "code", "another code nobody guesses")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(signedIn.refusal("linkAccount", with(ACCOUNT, "code", CODE, "participantId", "zoe")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(signedIn.refusal("linkAccount", with(ACCOUNT, "code", CODE, "subject", "zoe@example.org")))
                .isEqualTo("FORBIDDEN");
        story.world.clock.set("2026-07-01T12:00:00Z");
        assertThat(signedIn.refusal("linkAccount", with(ACCOUNT, "code", CODE))).isEqualTo("NOT_FOUND participantId");
        story.world.clock.set("2026-06-30T12:00:00Z");
        signedIn.does("linkAccount", with(ACCOUNT, "code", CODE));
        Person other = story.world.person("other@example.org", "unknown", Role.MENTEE);
        assertThat(other.refusal("linkAccount", with(ACCOUNT, "code", CODE, "subject", "other@example.org")))
                .isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void nobodyElseInvitesLinksOrUnlinks() {
        assertThat(signedIn.refusal("linkAccount", ACCOUNT)).isEqualTo("FORBIDDEN");
        assertThat(story.office.refusal("linkAccount", ACCOUNT)).isEqualTo("FORBIDDEN");
        assertThat(story.office.refusal("unlinkAccount", GONE)).isEqualTo("FORBIDDEN");
        assertThat(story.noah.refusal("inviteAccount", INVITATION)).isEqualTo("FORBIDDEN");
        assertThat(story.office.refusal("inviteAccount", INVITATION)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("inviteAccount", INVITATION)).isEqualTo("FORBIDDEN");
    }

    @Test
    void whoIsNotThereHasNoAccount() {
        assertThat(story.admin.refusal("linkAccount", with(ACCOUNT, "participantId", "nobody")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.admin.refusal("unlinkAccount", with(GONE, "participantId", "nobody")))
                .isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void anInvitationHasACodeAndADayToCome() {
        assertThat(story.admin.refusal("inviteAccount", with(INVITATION, "code", "short")))
                .isEqualTo("BAD_USER_INPUT code");
        assertThat(story.admin.refusal("inviteAccount", with(INVITATION, "expiresOn", "2026-06-14")))
                .isEqualTo("INVITATION_PAST expiresOn");
    }
}
