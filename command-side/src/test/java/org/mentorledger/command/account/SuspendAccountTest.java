package org.mentorledger.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.facts.AccountFacts;
import org.mentorledger.command.facts.AccountIds;
import org.mentorledger.command.world.Person;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;

class SuspendAccountTest {
    private static final String OWN = "https://id.example.org";
    private static final Map<String, Object> SUSPENSION =
            Map.of("subject", "noah@example.org", "reason", "Lost the telephone");
    private static final Map<String, Object> LINK =
            Map.of("participantId", "noah", "issuer", OWN, "subject", "noah@example.org");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void adminSuspendsAnAccountThatNobodyEverLinked() {
        assertThat(account(OWN)).isNull();
        assertThat(story.admin.outcome("suspendAccount", SUSPENSION)).isEqualTo("DONE");
        assertThat(story.admin.outcome("suspendAccount", SUSPENSION)).isEqualTo("ALREADY_SO");
        assertThat(account(OWN)).isEqualTo(new AccountFacts(null, true));
        assertThat(story.admin.outcome("reinstateAccount", SUSPENSION)).isEqualTo("DONE");
        assertThat(story.admin.outcome("reinstateAccount", SUSPENSION)).isEqualTo("ALREADY_SO");
        assertThat(account(OWN)).isEqualTo(new AccountFacts(null, false));
    }

    @Test
    void whoseTheAccountIsAndWhetherItLetsThemInAreTwoThings() {
        ParticipantId noah = new ParticipantId("noah");
        story.admin.does("linkAccount", LINK);
        story.admin.does("suspendAccount", SUSPENSION);
        assertThat(account(OWN)).isEqualTo(new AccountFacts(noah, true));
        story.admin.does("unlinkAccount", with(LINK, "reason", "Left the school"));
        assertThat(account(OWN)).isEqualTo(new AccountFacts(null, true));
        story.admin.does("linkAccount", with(LINK, "commandId", "again"));
        story.admin.does("reinstateAccount", SUSPENSION);
        assertThat(account(OWN)).isEqualTo(new AccountFacts(noah, false));
    }

    @Test
    void theIssuerIsThatOfThisLedgerUnlessSaid() {
        story.admin.does("linkAccount", with(LINK, "issuer", "https://other.example.org"));
        story.admin.does("suspendAccount", with(SUSPENSION, "issuer", "https://other.example.org"));
        assertThat(account(OWN)).isNull();
        assertThat(account("https://other.example.org")).isEqualTo(new AccountFacts(new ParticipantId("noah"), true));
        story.admin.does("suspendAccount", with(SUSPENSION, "issuer", OWN));
        assertThat(account(OWN)).isEqualTo(new AccountFacts(null, true));
    }

    @Test
    void anIssuerThatIsNeitherOursNorThatOfALinkedAccountIsASlip() {
        Map<String, Object> slip = with(SUSPENSION, "issuer", OWN + "/");
        assertThat(story.admin.refusal("suspendAccount", slip)).isEqualTo("BAD_USER_INPUT issuer");
        assertThat(story.admin.refusal("reinstateAccount", slip)).isEqualTo("BAD_USER_INPUT issuer");
        assertThat(account(OWN + "/")).isNull();
        assertThat(story.noah.refusal("suspendAccount", slip)).isEqualTo("FORBIDDEN");
    }

    @Test
    void anAccountElsewhereThatWasUnlinkedWhileSuspendedIsReinstatedAllTheSame() {
        Map<String, Object> link = with(LINK, "issuer", "https://other.example.org");
        Map<String, Object> suspension = with(SUSPENSION, "issuer", "https://other.example.org");
        story.admin.does("linkAccount", link);
        story.admin.does("suspendAccount", suspension);
        story.admin.does("unlinkAccount", with(link, "reason", "Left the school"));
        assertThat(story.admin.outcome("suspendAccount", with(suspension, "commandId", "again")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.admin.outcome("reinstateAccount", suspension)).isEqualTo("DONE");
    }

    @Test
    void nobodySuspendsThemselves() {
        assertThat(story.admin.refusal("suspendAccount", with(SUSPENSION, "subject", "admin")))
                .isEqualTo("OWN_ACCOUNT subject");
        story.admin.does("linkAccount", LINK);
        Person noah = story.world.person("another account of noah's", "noah", Role.ADMIN);
        assertThat(noah.refusal("suspendAccount", SUSPENSION)).isEqualTo("OWN_ACCOUNT subject");
        assertThat(story.admin.outcome("suspendAccount", SUSPENSION)).isEqualTo("DONE");
    }

    @Test
    void nobodyElseSuspendsOrReinstates() {
        for (Person other : new Person[] {story.office, story.noah, story.stranger}) {
            assertThat(other.refusal("suspendAccount", SUSPENSION)).isEqualTo("FORBIDDEN");
            assertThat(other.refusal("reinstateAccount", SUSPENSION)).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void theStreamNamesNeitherSubjectNorReason() {
        Object streamId = story.admin.does("suspendAccount", SUSPENSION).get("streamId");
        assertThat(story.world.messages(String.valueOf(streamId)))
                .singleElement()
                .satisfies(message -> assertThat(message.getPayload() + " " + message.getMetaData())
                        .contains("reason")
                        .doesNotContain("noah@example.org")
                        .doesNotContain("telephone"));
    }

    private @Nullable AccountFacts account(String issuer) {
        return story.world
                .facts()
                .account(AccountIds.of(issuer, "noah@example.org", story.world.vault))
                .orElse(null);
    }
}
