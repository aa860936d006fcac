package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.mentorledger.kernel.program.MemberRole;

class ApplyToProgramTest {
    private static final Map<String, Object> APPLICATION =
            Map.of("programId", "p", "participantId", "lou", "roles", List.of("MENTEE"), "consent", true);
    private static final Map<String, Object> LOU = Map.of("programId", "p", "participantId", "lou");
    private static final Map<String, Object> NO = with(LOU, "reason", "Full this year");

    private final Story story = new Story().withPeople();
    private final Person lou = story.world.person("lou", Role.MENTEE);

    @AfterEach
    void close() {
        story.close();
    }

    private void isKnown(String... birthDate) {
        Map<String, Object> person = Map.of("id", "lou", "name", "Lou Roy");
        story.admin.does(
                "registerParticipant", birthDate.length == 0 ? person : with(person, "birthDate", birthDate[0]));
    }

    @Test
    void O1_whoeverAppliesIsAcceptedByTheOffice() {
        isKnown();
        lou.does("applyToProgram", with(APPLICATION, "appliedOn", "2026-05-01"));

        assertThat(story.office.outcome("acceptApplication", with(LOU, "acceptedOn", "2026-05-04")))
                .isEqualTo("DONE");
        MembershipEvent.Accepted accepted = story.world.last("membership:p:lou", MembershipEvent.Accepted.class);
        assertThat(accepted.roles()).containsExactly(MemberRole.MENTEE);
        assertThat(accepted.happenedOn()).isEqualTo("2026-05-04");
    }

    @Test
    void T2_whoHasOnlyAppliedIsNotMatched() {
        isKnown();
        lou.does("applyToProgram", APPLICATION);

        Map<String, Object> match = with(proposal(), "menteeIds", List.of("lou"), "anchorDate", "2026-06-01");
        assertThat(story.office.refusal("proposeMentorship", match)).isEqualTo("NOT_A_MEMBER menteeIds");

        story.office.does("acceptApplication", LOU);
        assertThat(story.office.outcome("proposeMentorship", match)).isEqualTo("DONE");
    }

    @Test
    void anApplicationIsMadeOnce() {
        isKnown();
        lou.does("applyToProgram", APPLICATION);

        assertThat(lou.outcome("applyToProgram", APPLICATION)).isEqualTo("ALREADY_SO");
        assertThat(lou.outcome("applyToProgram", with(APPLICATION, "roles", List.of("MENTOR"))))
                .isEqualTo("DONE");
    }

    @Test
    void aMemberDoesNotApply() {
        Map<String, Object> noah = with(APPLICATION, "participantId", "noah");

        assertThat(story.noah.outcome("applyToProgram", noah)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("applyToProgram", with(noah, "roles", List.of("MENTOR"))))
                .isEqualTo("ALREADY_A_MEMBER roles");
    }

    @Test
    void onlyThePersonThemselvesApplies() {
        isKnown();

        assertThat(story.noah.refusal("applyToProgram", APPLICATION)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.office.refusal("applyToProgram", APPLICATION)).isEqualTo("FORBIDDEN");
        assertThat(lou.refusal("applyToProgram", with(APPLICATION, "programId", "nowhere")))
                .isEqualTo("NOT_FOUND programId");
    }

    @Test
    void whoIsNotKnownDoesNotApply() {
        assertThat(lou.refusal("applyToProgram", APPLICATION)).isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void nobodyAppliesWithoutConsent() {
        isKnown();

        assertThat(lou.refusal("applyToProgram", with(APPLICATION, "consent", false)))
                .isEqualTo("BAD_USER_INPUT consent");
    }

    @Test
    void nobodyAppliesOrIsTakenInTheFuture() {
        isKnown();

        assertThat(lou.refusal("applyToProgram", with(APPLICATION, "appliedOn", "2026-06-17")))
                .isEqualTo("HAPPENED_IN_FUTURE appliedOn");

        lou.does("applyToProgram", APPLICATION);
        assertThat(story.office.refusal("acceptApplication", with(LOU, "acceptedOn", "2026-06-17")))
                .isEqualTo("HAPPENED_IN_FUTURE acceptedOn");
        assertThat(story.office.refusal("declineApplication", with(NO, "declinedOn", "2026-06-17")))
                .isEqualTo("HAPPENED_IN_FUTURE declinedOn");
    }

    @Test
    void anAnswerDoesNotComeBeforeItsApplication() {
        isKnown();
        lou.does("applyToProgram", APPLICATION);

        assertThat(story.office.refusal("acceptApplication", with(LOU, "acceptedOn", "2026-06-14")))
                .isEqualTo("OUT_OF_ORDER acceptedOn");
        assertThat(story.office.refusal("declineApplication", with(NO, "declinedOn", "2026-06-14")))
                .isEqualTo("OUT_OF_ORDER declinedOn");
    }

    @Test
    void whoWasDeclinedMayApplyAgainOrBeTakenAfterAll() {
        isKnown();
        lou.does("applyToProgram", APPLICATION);
        story.office.does("declineApplication", NO);

        assertThat(story.office.outcome("declineApplication", NO)).isEqualTo("ALREADY_SO");
        assertThat(lou.outcome("applyToProgram", APPLICATION)).isEqualTo("DONE");
        story.office.does("declineApplication", NO);
        assertThat(story.office.outcome("acceptApplication", LOU)).isEqualTo("DONE");
        assertThat(story.office.outcome("acceptApplication", LOU)).isEqualTo("ALREADY_SO");
    }

    @Test
    void theReasonOfADeclineIsSealed() {
        isKnown();
        lou.does("applyToProgram", APPLICATION);
        story.office.does("declineApplication", NO);

        MembershipEvent.Declined declined = story.world.last("membership:p:lou", MembershipEvent.Declined.class);
        assertThat(declined.text().key()).isEqualTo("participant:lou");
        assertThat(declined.text().fields().get("reason")).isNotEqualTo("Full this year");
        assertThat(story.world.vault.open(declined.text())).contains(Map.of("reason", "Full this year"));
    }

    @Test
    void nothingIsDecidedAboutNoApplication() {
        assertThat(story.office.refusal("acceptApplication", LOU)).isEqualTo("NO_APPLICATION participantId");
        assertThat(story.office.refusal("declineApplication", NO)).isEqualTo("NO_APPLICATION participantId");
        assertThat(story.office.refusal("declineApplication", with(NO, "participantId", "noah")))
                .isEqualTo("NO_APPLICATION participantId");
    }

    @Test
    void onlyTheProgramsOfficeDecides() {
        isKnown();
        lou.does("applyToProgram", APPLICATION);

        assertThat(lou.refusal("acceptApplication", LOU)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("acceptApplication", LOU)).isEqualTo("NOT_FOUND programId");
        assertThat(story.stranger.refusal("declineApplication", NO)).isEqualTo("NOT_FOUND programId");
    }

    @Test
    void K8_whoIsTooYoungOrOfUnknownAgeIsNotTaken() {
        story.revised(Map.of("minimumMenteeAge", 16));
        isKnown();
        lou.does("applyToProgram", APPLICATION);

        assertThat(story.office.refusal("acceptApplication", LOU)).isEqualTo("BIRTH_DATE_MISSING");
    }

    @Test
    void K8_ofSixteenOnOnesBirthdayIsOldEnough() {
        story.revised(Map.of("minimumMenteeAge", 16));
        isKnown("2010-06-15");
        lou.does("applyToProgram", with(APPLICATION, "appliedOn", "2026-06-01"));

        assertThat(story.office.refusal("acceptApplication", with(LOU, "acceptedOn", "2026-06-14")))
                .isEqualTo("TOO_YOUNG");
        assertThat(story.office.outcome("acceptApplication", LOU)).isEqualTo("DONE");
    }
}
