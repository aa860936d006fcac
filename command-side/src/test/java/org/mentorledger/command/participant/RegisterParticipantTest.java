package org.mentorledger.command.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.participant.ParticipantEvent;

class RegisterParticipantTest {
    private static final Map<String, Object> ANA = Map.of("id", "ana", "name", "Ana Costa");
    private static final Map<String, Object> INTO_PROGRAM = with(ANA, "programId", "p", "roles", List.of("MENTEE"));

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aNameIsStoredAsCiphertextOnly() {
        story.admin.does("registerParticipant", with(ANA, "email", "ana@example.org", "birthDate", "1999-12-31"));

        ParticipantEvent.Registered event = story.world.last("participant:ana", ParticipantEvent.Registered.class);
        assertThat(event.toString()).doesNotContain("Ana", "Costa", "example.org", "1999");
        assertThat(story.world.vault.open(event.personal()).orElseThrow())
                .containsEntry("name", "Ana Costa")
                .containsEntry("email", "ana@example.org")
                .containsEntry("birthDate", "1999-12-31");
    }

    @Test
    void whoAnswersToABodyIsRecordedSo() {
        story.admin.does("registerParticipant", with(ANA, "body", "OACETT", "memberNumber", "M-777"));

        ParticipantEvent.DesignationRecorded event =
                story.world.last("participant:ana", ParticipantEvent.DesignationRecorded.class);
        assertThat(event.body()).isEqualTo("OACETT");
        assertThat(event.toString()).doesNotContain("M-777");
    }

    @Test
    void withAProgramThePersonIsAMemberAtOnce() {
        assertThat(story.office.does("registerParticipant", INTO_PROGRAM)).containsEntry("streamId", "participant:ana");

        assertThat(story.world
                        .last("membership:p:ana", MembershipEvent.Accepted.class)
                        .roles())
                .extracting(Enum::name)
                .containsExactly("MENTEE");
    }

    @Test
    void theSameAgainIsAlreadySoWithTheFirstReceipt() {
        Map<String, Object> first = story.office.does("registerParticipant", with(INTO_PROGRAM, "body", "OACETT"));
        story.admin.does("renameParticipant", Map.of("participantId", "ana", "name", "Ana Lopes"));

        assertThat(story.office.does("registerParticipant", with(INTO_PROGRAM, "body", "OACETT")))
                .containsEntry("outcome", "ALREADY_SO")
                .containsEntry("sequence", first.get("sequence"));
    }

    @Test
    void theSameAgainDoesNotUndoWhatCameLater() {
        story.office.does("registerParticipant", INTO_PROGRAM);
        story.office.does("joinProgram", Map.of("participantId", "ana", "programId", "p", "roles", List.of("MENTOR")));

        story.office.does("registerParticipant", INTO_PROGRAM);

        assertThat(story.world.events("membership:p:ana")).hasSize(2);
    }

    @Test
    void theSameIdWithAnotherBodyIsAConflict() {
        story.admin.does("registerParticipant", ANA);

        assertThat(story.admin.refusal("registerParticipant", with(ANA, "name", "Bea Costa")))
                .isEqualTo("CONFLICT id");
    }

    @Test
    void onlyOfficesRegisterAndACoordinatorIntoAProgramOnly() {
        assertThat(story.mia.refusal("registerParticipant", ANA)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("registerParticipant", ANA)).isEqualTo("FORBIDDEN programId");
        assertThat(story.admin.outcome("registerParticipant", ANA)).isEqualTo("DONE");
    }

    @Test
    void K8_whoIsTooYoungForTheProgramIsNotRegisteredIntoIt() {
        story.revised(Map.of("minimumMenteeAge", 16));

        assertThat(story.office.refusal("registerParticipant", with(INTO_PROGRAM, "birthDate", "2010-06-16")))
                .isEqualTo("TOO_YOUNG");
        assertThat(story.world.messages("participant:ana")).isEmpty();
        assertThat(story.office.outcome("registerParticipant", with(INTO_PROGRAM, "birthDate", "2010-06-15")))
                .isEqualTo("DONE");
    }

    @Test
    void intoAProgramOnlyItsOwnOffice() {
        assertThat(story.stranger.refusal("registerParticipant", INTO_PROGRAM)).isEqualTo("NOT_FOUND programId");
        assertThat(story.office.refusal("registerParticipant", with(INTO_PROGRAM, "programId", "nowhere")))
                .isEqualTo("NOT_FOUND programId");
        assertThat(story.world.messages("participant:ana")).isEmpty();
    }

    @Test
    void whatHasNotTheRightFormIsBadInput() {
        assertThat(story.admin.refusal("registerParticipant", with(ANA, "id", "a b")))
                .isEqualTo("BAD_USER_INPUT id");
        assertThat(story.admin.refusal("registerParticipant", with(ANA, "name", " \t ")))
                .isEqualTo("BAD_USER_INPUT name");
        assertThat(story.admin.refusal("registerParticipant", with(ANA, "email", "ana")))
                .isEqualTo("BAD_USER_INPUT email");
        assertThat(story.admin.refusal("registerParticipant", with(ANA, "roles", List.of("MENTOR"))))
                .isEqualTo("BAD_USER_INPUT programId");
        assertThat(story.admin.refusal("registerParticipant", with(ANA, "programId", "p")))
                .isEqualTo("BAD_USER_INPUT roles");
    }

    @Test
    void nobodyIsBornInTheFuture() {
        assertThat(story.admin.refusal("registerParticipant", with(ANA, "birthDate", "2026-06-17")))
                .isEqualTo("BORN_IN_FUTURE birthDate");
    }
}
