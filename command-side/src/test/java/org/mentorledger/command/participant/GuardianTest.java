package org.mentorledger.command.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Person;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.participant.ConsentMethod;
import org.mentorledger.kernel.participant.ParticipantEvent.ConsentGiven;
import org.mentorledger.kernel.participant.ParticipantEvent.GuardianLinked;

class GuardianTest {
    private static final Map<String, Object> AUNT =
            Map.of("participantId", "noah", "programId", "p", "guardianId", "eva", "relation", "aunt");
    private static final Map<String, Object> CONSENT = Map.of("participantId", "noah", "givenOn", "2026-05-01");
    private static final Map<String, Object> PAPER = with(CONSENT, "programId", "p", "documentId", "form-12");
    private static final Map<String, Object> NO_MORE =
            Map.of("participantId", "noah", "withdrawnOn", "2026-06-01", "reason", "We move");
    private static final ProgramId PROGRAM = new ProgramId("p");

    private final Story story = new Story().withPeople();
    private final Person eva = story.world.person("eva", Role.GUARDIAN);

    @BeforeEach
    void register() {
        story.admin.does("registerParticipant", Map.of("id", "eva", "name", "Eva Singh"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    private boolean hasConsentOn(String day) {
        return story.facts("noah").hasConsentOn(LocalDate.parse(day), PROGRAM);
    }

    @Test
    void anOfficeLinksAGuardian() {
        assertThat(story.office.outcome("linkGuardian", AUNT)).isEqualTo("DONE");
        assertThat(story.world.last("participant:noah", GuardianLinked.class).toString())
                .contains("eva")
                .doesNotContain("aunt");
        assertThat(story.admin.outcome("linkGuardian", AUNT)).isEqualTo("ALREADY_SO");
    }

    @Test
    void aGuardianIsOfAge() {
        story.admin.does("registerParticipant", Map.of("id", "lil", "name", "Lil Roy", "birthDate", "2012-01-01"));

        assertThat(story.office.refusal("linkGuardian", with(AUNT, "guardianId", "lil")))
                .isEqualTo("TOO_YOUNG guardianId");
    }

    @Test
    void aGuardianIsSomebodyElseWhoIsRegistered() {
        assertThat(story.office.refusal("linkGuardian", with(AUNT, "guardianId", "noah")))
                .isEqualTo("OWN_GUARDIAN guardianId");
        assertThat(story.office.refusal("linkGuardian", with(AUNT, "guardianId", "nobody")))
                .isEqualTo("NOT_FOUND guardianId");
    }

    @Test
    void nobodyElseLinksOrUnlinks() {
        for (String mutation : new String[] {"linkGuardian", "unlinkGuardian"}) {
            Map<String, Object> input = Map.of("participantId", "noah", "programId", "p", "guardianId", "eva");
            assertThat(story.noah.refusal(mutation, input)).isEqualTo("FORBIDDEN");
            assertThat(eva.refusal(mutation, input)).isEqualTo("FORBIDDEN");
            assertThat(story.stranger.refusal(mutation, input)).isEqualTo("NOT_FOUND participantId");
        }
    }

    @Test
    void K8_aGuardianConsentsByTheirOwnHand() {
        story.office.does("linkGuardian", AUNT);
        eva.does("giveConsent", CONSENT);
        ConsentGiven given = story.world.last("participant:noah", ConsentGiven.class);
        assertThat(given.guardianId()).isEqualTo(new ParticipantId("eva"));
        assertThat(given.method()).isEqualTo(ConsentMethod.OWN_HAND);
        assertThat(given.documentId()).isNull();
        assertThat(hasConsentOn("2026-04-30")).isFalse();
        assertThat(hasConsentOn("2026-05-01")).isTrue();
        assertThat(eva.outcome("giveConsent", CONSENT)).isEqualTo("ALREADY_SO");
    }

    @Test
    void K8_anOfficeAttestsTheConsentByItsPaper() {
        assertThat(story.office.refusal("giveConsent", with(CONSENT, "programId", "p")))
                .isEqualTo("CONSENT_UNATTESTED documentId");
        story.office.does("giveConsent", PAPER);
        assertThat(hasConsentOn("2026-06-15")).isTrue();
        assertThat(story.facts("noah").hasConsentOn(LocalDate.of(2026, 6, 15)))
                .as("for that program, not for all")
                .isFalse();
    }

    @Test
    void consentIsOfALinkedGuardian() {
        assertThat(story.office.refusal("giveConsent", with(PAPER, "guardianId", "eva")))
                .isEqualTo("GUARDIAN_NOT_LINKED guardianId");
        story.office.does("linkGuardian", AUNT);
        assertThat(eva.refusal("giveConsent", with(CONSENT, "guardianId", "mia")))
                .isEqualTo("GUARDIAN_NOT_LINKED guardianId");
        assertThat(story.office.outcome("giveConsent", with(PAPER, "guardianId", "eva")))
                .isEqualTo("DONE");
    }

    @Test
    void whoIsNoGuardianOfThePersonDoesNotConsent() {
        assertThat(eva.refusal("giveConsent", CONSENT)).isEqualTo("NOT_FOUND participantId");
        story.office.does("linkGuardian", AUNT);
        story.office.does("unlinkGuardian", Map.of("participantId", "noah", "programId", "p", "guardianId", "eva"));
        assertThat(eva.refusal("giveConsent", CONSENT)).isEqualTo("NOT_FOUND participantId");
        assertThat(eva.refusal("withdrawConsent", NO_MORE)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.noah.refusal("giveConsent", CONSENT)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("giveConsent", PAPER)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.world.person("eva", Role.MENTOR).refusal("giveConsent", CONSENT))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whoIsNoGuardianIsUnlinkedAlready() {
        assertThat(story.admin.outcome("unlinkGuardian", Map.of("participantId", "noah", "guardianId", "eva")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void consentIsWithdrawnFromADayOn() {
        story.office.does("giveConsent", PAPER);
        story.office.does("withdrawConsent", with(NO_MORE, "programId", "p"));
        assertThat(hasConsentOn("2026-05-31")).isTrue();
        assertThat(hasConsentOn("2026-06-01")).isFalse();
        assertThat(story.admin.outcome("withdrawConsent", NO_MORE)).isEqualTo("ALREADY_SO");
        story.office.does("giveConsent", with(PAPER, "givenOn", "2026-06-10"));
        assertThat(hasConsentOn("2026-06-10")).isTrue();
    }

    @Test
    void whatIsWithdrawnForAllHoldsForNone() {
        story.office.does("linkGuardian", AUNT);
        story.office.does("giveConsent", PAPER);
        eva.does("withdrawConsent", NO_MORE);
        assertThat(hasConsentOn("2026-06-01")).isFalse();
    }

    @Test
    void whatIsWithdrawnForOneProgramHoldsForTheOthers() {
        story.admin.does("giveConsent", with(CONSENT, "documentId", "form-12"));
        story.office.does("withdrawConsent", with(NO_MORE, "programId", "p"));
        assertThat(hasConsentOn("2026-06-01")).isFalse();
        assertThat(story.facts("noah").hasConsentOn(LocalDate.of(2026, 6, 1))).isTrue();
    }

    @Test
    void consentToAnotherThingIsNoConsentToTakePart() {
        story.office.does("giveConsent", with(PAPER, "kind", "DATA_SHARING"));
        assertThat(hasConsentOn("2026-06-15")).isFalse();
    }

    @Test
    void itsDayIsNotAhead() {
        assertThat(story.office.refusal("giveConsent", with(PAPER, "givenOn", "2026-06-17")))
                .isEqualTo("RECORDED_AHEAD givenOn");
        assertThat(story.admin.refusal("withdrawConsent", with(NO_MORE, "withdrawnOn", "2026-06-17")))
                .isEqualTo("RECORDED_AHEAD withdrawnOn");
    }
}
