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
    void bothHaveAgreed() {
        story.withPeople().proposed();
        story.mia.does("acceptMentorship", acceptance());

        assertThat(story.office.refusal("startMentorship", START)).isEqualTo("AGREEMENT_MISSING");
    }

    @Test
    void aTrainingThatNothingCanRecordYetIsMissing() {
        assertThat(refusalUnder("trainings", List.of("SAFETY"))).isEqualTo("TRAINING_MISSING");
    }

    @Test
    void aScreeningThatNothingCanRecordYetIsMissing() {
        assertThat(refusalUnder("mentorScreening", true)).isEqualTo("SCREENING_MISSING");
    }

    @Test
    void guardiansConsentBelowTheAge() {
        assertThat(refusalUnder("guardianConsentBelow", 27)).isEqualTo("CONSENT_MISSING");
    }

    @Test
    void everyoneIsOldEnoughOnTheDayItBegins() {
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
