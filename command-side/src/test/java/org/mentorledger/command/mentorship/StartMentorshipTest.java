package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.acceptance;
import static org.mentorledger.command.world.Story.proposal;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

class StartMentorshipTest {
    private static final Map<String, Object> START = Map.of("mentorshipId", "m", "startOn", "2026-03-01");
    private static final Map<String, Object> ACCEPTED = Map.of("mentorshipId", "m", "acceptedOn", "2026-02-15");

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void itBeginsOnceEverythingIsInPlace() {
        story.withPeople().proposed().accepted().started();

        assertThat(started().happenedOn()).isEqualTo("2026-03-01");
        assertThat(started().windowTo()).isEqualTo("2027-02-01");
    }

    @Test
    void beginningAgainIsAlreadySoButNotOnAnotherDay() {
        story.withPeople().proposed().accepted().started();

        assertThat(story.mia.outcome("startMentorship", START)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.refusal("startMentorship", with(START, "startOn", "2026-03-02")))
                .isEqualTo("ALREADY_STARTED startOn");
    }

    @Test
    void itWasAcceptedBefore() {
        story.withPeople().proposed();

        assertThat(story.office.refusal("startMentorship", START)).isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void itDoesNotBeginBeforeItWasAcceptedNorOutsideItsWindow() {
        story.withPeople().proposed().accepted();

        assertThat(story.office.refusal("startMentorship", with(START, "startOn", "2026-02-14")))
                .isEqualTo("START_BEFORE_ACCEPTANCE startOn");
        assertThat(story.office.refusal("startMentorship", with(START, "startOn", "2027-02-01")))
                .isEqualTo("START_OUTSIDE_WINDOW startOn");
    }

    @Test
    void itBeginsWithAMentee() {
        story.withPeople();
        story.office.does("proposeMentorship", with(proposal(), "menteeIds", List.of(), "anchorDate", "2026-06-01"));
        story.mia.does("acceptMentorship", acceptance());

        assertThat(story.office.refusal("startMentorship", START)).isEqualTo("MENTEE_MISSING");
    }

    @Test
    void O2_bothHaveAgreedToTheCommitment() {
        story.withPeople().proposed();
        story.mia.does("acceptMentorship", acceptance());

        assertThat(story.office.refusal("startMentorship", START)).isEqualTo("AGREEMENT_MISSING");
    }

    @Test
    void T5_mentorsHaveCompletedTheirTrainingByThen() {
        assertThat(refusalUnder("trainings", List.of("SAFETY"))).isEqualTo("TRAINING_MISSING");
        trained("2026-03-02");
        assertThat(story.office.refusal("startMentorship", START)).isEqualTo("TRAINING_MISSING");
        trained("2026-03-01");
        assertThat(story.office.outcome("startMentorship", START)).isEqualTo("DONE");
    }

    @Test
    void mentorsAreScreenedOnThatDay() {
        assertThat(refusalUnder("mentorScreening", true)).isEqualTo("SCREENING_MISSING");
        cleared("2025-03-01", "2026-02-28");
        assertThat(story.office.refusal("startMentorship", START)).isEqualTo("SCREENING_MISSING");
        cleared("2026-03-01", "2027-02-28");
        assertThat(story.office.outcome("startMentorship", START)).isEqualTo("DONE");
    }

    @Test
    void K8_aGuardianHasConsentedBelowTheAge() {
        assertThat(refusalUnder("guardianConsentBelow", 27)).isEqualTo("CONSENT_MISSING");
        consented("2026-03-02");
        assertThat(story.office.refusal("startMentorship", START)).isEqualTo("CONSENT_MISSING");
        consented("2026-03-01");
        assertThat(story.office.outcome("startMentorship", START)).isEqualTo("DONE");
    }

    @Test
    void O1_whoWithdrewDoesNotBegin() {
        story.withProgram(Map.of("agreements", List.of())).proposed();
        story.mia.does("acceptMentorship", ACCEPTED);
        story.office.does(
                "withdrawFromProgram",
                Map.of("programId", "p", "participantId", "mia", "withdrawnOn", "2026-02-20", "reason", "Moved"));

        assertThat(story.office.refusal("startMentorship", START)).isEqualTo("NOT_A_MEMBER");
    }

    @Test
    void T2_onlyASelectedStudentIsMatched() {
        story.withProgram(Map.of("agreements", List.of()));
        story.office.does(
                "withdrawFromProgram", Map.of("programId", "p", "participantId", "noah", "reason", "Not selected"));

        assertThat(story.office.refusal("proposeMentorship", proposal())).isEqualTo("NOT_A_MEMBER menteeIds");
    }

    @Test
    void P3_everyoneIsOldEnoughOnTheDayItBegins() {
        assertThat(refusalUnder("minimumMentorAge", 27)).isEqualTo("TOO_YOUNG");
    }

    @Test
    void anAgeThatIsNotKnownIsNotOldEnough() {
        story.withProgram(Map.of("minimumMenteeAge", 16, "agreements", List.of()));
        story.office.does(
                "registerParticipant",
                Map.of("id", "ann", "name", "Ann", "programId", "p", "roles", List.of("MENTEE")));
        story.office.does(
                "proposeMentorship", with(proposal(), "menteeIds", List.of("ann"), "anchorDate", "2026-06-01"));
        story.mia.does("acceptMentorship", ACCEPTED);

        assertThat(story.office.refusal("startMentorship", START)).isEqualTo("BIRTH_DATE_MISSING");
    }

    @Test
    void anOpenWindowIsFixedByTheStart() {
        story.withProgram(Map.of("commitment", "MINIMUM_LENGTH", "minimumMonths", 12, "agreements", List.of()))
                .proposed();
        story.mia.does("acceptMentorship", ACCEPTED);
        story.started();

        assertThat(started().windowFrom()).isEqualTo("2026-03-01");
        assertThat(started().windowTo()).isEqualTo("2027-03-01");
    }

    private void trained(String day) {
        story.office.does(
                "recordTraining",
                Map.of("programId", "p", "participantId", "mia", "training", "SAFETY", "completedOn", day));
    }

    private void cleared(String from, String until) {
        story.office.does(
                "clearScreening",
                Map.of(
                        "participantId",
                        "mia",
                        "programId",
                        "p",
                        "kind",
                        "VULNERABLE_SECTOR_CHECK",
                        "clearedOn",
                        from,
                        "expiresOn",
                        until));
    }

    private void consented(String day) {
        story.office.does(
                "giveConsent",
                Map.of("participantId", "noah", "programId", "p", "documentId", "paper", "givenOn", day));
    }

    private String refusalUnder(String rule, Object value) {
        story.withProgram(Map.of("agreements", List.of()))
                .revised(Map.of(rule, value))
                .proposed();
        story.mia.does("acceptMentorship", ACCEPTED);
        return story.office.refusal("startMentorship", START);
    }

    private LifecycleEvent.Started started() {
        return story.world.last("mentorship:m", LifecycleEvent.Started.class);
    }
}
