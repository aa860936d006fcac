package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.membership.MembershipEvent;

class SignAgreementTest {
    private static final Map<String, Object> MIA = Map.of("programId", "p", "participantId", "mia");
    private static final Map<String, Object> COMMITMENT =
            with(MIA, "agreement", "COMMITMENT", "signedOn", "2026-02-10");
    private static final Map<String, Object> CONFIDENTIALITY = with(COMMITMENT, "agreement", "CONFIDENTIALITY");
    private static final Map<String, Object> START = Map.of("mentorshipId", "m", "startOn", "2026-03-01");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O2_aMemberAcceptsTheCommitmentInTheVersionInForce() {
        story.revised(Map.of("agreements", List.of(Map.of("name", "COMMITMENT", "version", 3))));

        assertThat(story.mia.outcome("signAgreement", COMMITMENT)).isEqualTo("DONE");
        assertThat(story.mia.outcome("signAgreement", COMMITMENT)).isEqualTo("ALREADY_SO");

        MembershipEvent.AgreementSigned signed =
                story.world.last("membership:p:mia", MembershipEvent.AgreementSigned.class);
        assertThat(signed.version()).isEqualTo(3);
        assertThat(signed.happenedOn()).isEqualTo("2026-02-10");
    }

    @Test
    void O43_noMentorshipStartsBeforeBothAgreedToConfidentiality() {
        story.proposed();
        acceptWith("COMMITMENT");
        story.mia.does("signAgreement", CONFIDENTIALITY);

        assertThat(story.office.refusal("startMentorship", START)).startsWith("AGREEMENT_MISSING");

        story.noah.does("signAgreement", with(CONFIDENTIALITY, "participantId", "noah"));
        assertThat(story.office.outcome("startMentorship", START)).isEqualTo("DONE");
    }

    @Test
    void P21_theMentorAcknowledgesTheRulesOfSchoolAndCompanyByVersion() {
        story.revised(Map.of(
                "agreements",
                List.of(
                        Map.of("name", "SCHOOL_RULES", "version", 2, "parties", List.of("MENTOR")),
                        Map.of("name", "COMPANY_RULES", "parties", List.of("MENTOR")))));
        story.proposed();
        acceptWith();
        story.mia.does("signAgreement", with(COMMITMENT, "agreement", "SCHOOL_RULES"));

        assertThat(story.office.refusal("startMentorship", START)).startsWith("AGREEMENT_MISSING");

        story.mia.does("signAgreement", with(COMMITMENT, "agreement", "COMPANY_RULES"));
        assertThat(story.office.outcome("startMentorship", START)).isEqualTo("DONE");
        assertThat(story.noah.refusal(
                        "signAgreement", with(COMMITMENT, "participantId", "noah", "agreement", "SCHOOL_RULES")))
                .isEqualTo("AGREEMENT_UNKNOWN agreement");
    }

    @Test
    void anOlderVersionIsNotEnoughForWhatBeginsUnderANewerOne() {
        story.mia.does("signAgreement", COMMITMENT);
        story.noah.does("signAgreement", with(COMMITMENT, "participantId", "noah"));
        story.revised(Map.of("agreements", List.of(Map.of("name", "COMMITMENT", "version", 2))));
        story.proposed();
        acceptWith();

        assertThat(story.office.refusal("startMentorship", START)).startsWith("AGREEMENT_MISSING");

        story.mia.does("signAgreement", COMMITMENT);
        story.noah.does("signAgreement", with(COMMITMENT, "participantId", "noah"));
        assertThat(story.office.outcome("startMentorship", START)).isEqualTo("DONE");
    }

    @Test
    void theOfficeRecordsWhatAMemberSignedForThem() {
        assertThat(story.office.refusal("signAgreement", COMMITMENT)).isEqualTo("BAD_USER_INPUT onBehalfOf");
        assertThat(story.office.refusal("signAgreement", with(COMMITMENT, "onBehalfOf", "mia")))
                .isEqualTo("BAD_USER_INPUT reason");
        assertThat(story.office.outcome("signAgreement", with(COMMITMENT, "onBehalfOf", "mia", "reason", "On paper")))
                .isEqualTo("DONE");
    }

    @Test
    void whatTheProgramDoesNotAskForIsNotSigned() {
        assertThat(story.mia.refusal("signAgreement", with(COMMITMENT, "agreement", "NDA")))
                .isEqualTo("AGREEMENT_UNKNOWN agreement");
        assertThat(story.mia.refusal("signAgreement", with(COMMITMENT, "signedOn", "2026-06-17")))
                .isEqualTo("SIGNED_IN_FUTURE signedOn");
    }

    @Test
    void onlyAMemberSignsAndOnlyForThemselves() {
        assertThat(story.noah.refusal("signAgreement", COMMITMENT)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.stranger.refusal("signAgreement", COMMITMENT)).isEqualTo("NOT_FOUND programId");
        assertThat(story.office.refusal(
                        "signAgreement",
                        with(COMMITMENT, "participantId", "lou", "onBehalfOf", "lou", "reason", "On paper")))
                .isEqualTo("NOT_A_MEMBER participantId");
    }

    @Test
    void anAgreementIsTakenBackOnceAndMayBeSignedAgain() {
        Map<String, Object> revocation = with(MIA, "agreement", "COMMITMENT", "reason", "She changed her mind");
        story.mia.does("signAgreement", COMMITMENT);

        assertThat(story.mia.refusal("revokeAgreement", with(revocation, "revokedOn", "2026-02-09")))
                .isEqualTo("OUT_OF_ORDER revokedOn");
        assertThat(story.mia.refusal("revokeAgreement", with(revocation, "revokedOn", "2026-06-17")))
                .isEqualTo("HAPPENED_IN_FUTURE revokedOn");
        assertThat(story.mia.outcome("revokeAgreement", revocation)).isEqualTo("DONE");
        assertThat(story.office.outcome("revokeAgreement", revocation)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.outcome("signAgreement", COMMITMENT)).isEqualTo("DONE");
    }

    @Test
    void whatWasNeverSignedIsNotTakenBack() {
        Map<String, Object> revocation = with(MIA, "agreement", "COMMITMENT", "reason", "Why not");

        assertThat(story.office.refusal("revokeAgreement", revocation)).isEqualTo("NOT_FOUND agreement");
        assertThat(story.office.refusal("revokeAgreement", with(revocation, "participantId", "lou")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.noah.refusal("revokeAgreement", revocation)).isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void anAgreementThatWasTakenBackStartsNothingAfterThatDay() {
        story.proposed().accepted();
        takesBack("2026-02-20");

        assertThat(story.office.refusal("startMentorship", START)).startsWith("AGREEMENT_MISSING");
    }

    @Test
    void whatWasTakenBackLaterStoodOnTheDayOfTheStart() {
        story.proposed().accepted();
        takesBack("2026-03-02");

        assertThat(story.office.outcome("startMentorship", START)).isEqualTo("DONE");
    }

    private void takesBack(String day) {
        Map<String, Object> agreement =
                with(MIA, "participantId", "noah", "agreement", "CONFIDENTIALITY", "reason", "Not any more");
        story.noah.does("revokeAgreement", with(agreement, "revokedOn", day));
    }

    private void acceptWith(String... agreements) {
        Map<String, Object> input =
                Map.of("mentorshipId", "m", "acceptedOn", "2026-02-15", "agreements", List.of(agreements));
        story.mia.does("acceptMentorship", input);
        story.noah.does("acceptMentorship", input);
    }
}
