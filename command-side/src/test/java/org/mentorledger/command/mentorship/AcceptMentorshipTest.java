package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.acceptance;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

class AcceptMentorshipTest {
    private static final Map<String, Object> BARE = Map.of("mentorshipId", "m", "acceptedOn", "2026-02-15");

    private final Story story = new Story().withPeople().proposed();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aPartyAcceptsAndAgreesOnTheBusinessDate() {
        assertThat(story.mia.does("acceptMentorship", acceptance())).containsEntry("streamId", "mentorship:m");

        MembershipEvent.AgreementSigned signed =
                story.world.last("membership:p:mia", MembershipEvent.AgreementSigned.class);
        assertThat(signed.agreement()).isEqualTo("CONFIDENTIALITY");
        assertThat(signed.happenedOn()).isEqualTo("2026-02-15");
        assertThat(accepted().participantId()).isEqualTo(new ParticipantId("mia"));
        assertThat(accepted().happenedOn()).isEqualTo("2026-02-15");
    }

    @Test
    void theOtherPartyAcceptsTooAndEachOnce() {
        story.mia.does("acceptMentorship", BARE);

        assertThat(story.noah.outcome("acceptMentorship", BARE)).isEqualTo("DONE");
        assertThat(story.noah.outcome("acceptMentorship", with(BARE, "acceptedOn", "2026-02-16")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void theOfficeAcceptsAsItself() {
        story.office.does("acceptMentorship", BARE);

        assertThat(accepted().participantId()).isNull();
    }

    @Test
    void theOfficeAcceptsForAPartyWithAReason() {
        story.office.does("acceptMentorship", with(acceptance(), "onBehalfOf", "noah", "reason", "By telephone"));

        assertThat(accepted().participantId()).isEqualTo(new ParticipantId("noah"));
        assertThat(story.world.events("membership:p:noah")).hasSize(3);
    }

    @Test
    void anAgreementIsThatOfAParty() {
        assertThat(story.office.refusal("acceptMentorship", acceptance())).isEqualTo("BAD_USER_INPUT onBehalfOf");
        assertThat(story.office.refusal(
                        "acceptMentorship", with(acceptance(), "onBehalfOf", "zoe", "reason", "By telephone")))
                .isEqualTo("NOT_A_PARTY onBehalfOf");
    }

    @Test
    void anAgreementIsOneOfTheProgram() {
        assertThat(story.mia.refusal("acceptMentorship", with(acceptance(), "agreements", List.of("NDA"))))
                .isEqualTo("AGREEMENT_UNKNOWN agreements");
        assertThat(story.world.events("mentorship:m")).hasSize(1);
    }

    @Test
    void nothingIsAcceptedInTheFuture() {
        assertThat(story.mia.refusal("acceptMentorship", with(BARE, "acceptedOn", "2026-06-17")))
                .isEqualTo("ACCEPTED_IN_FUTURE acceptedOn");
        assertThat(story.mia.refusal("acceptMentorship", with(acceptance(), "acceptedOn", "2026-06-17")))
                .isEqualTo("SIGNED_IN_FUTURE acceptedOn");
    }

    @Test
    void whereItIsTomorrowAlreadyItIsNotTheFuture() {
        assertThat(story.mia.outcome("acceptMentorship", with(BARE, "acceptedOn", "2026-06-16")))
                .isEqualTo("DONE");
    }

    @Test
    void whatIsNotYoursIsNotThere() {
        assertThat(story.zoe.refusal("acceptMentorship", acceptance())).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.stranger.refusal("acceptMentorship", BARE)).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.mia.refusal("acceptMentorship", with(acceptance(), "mentorshipId", "nowhere")))
                .isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void theSameAgainIsAlreadySoInBothStreams() {
        story.mia.does("acceptMentorship", acceptance());

        assertThat(story.mia.outcome("acceptMentorship", acceptance())).isEqualTo("ALREADY_SO");
        assertThat(story.world.events("membership:p:mia")).hasSize(3);
    }

    private LifecycleEvent.Accepted accepted() {
        return story.world.last("mentorship:m", LifecycleEvent.Accepted.class);
    }
}
