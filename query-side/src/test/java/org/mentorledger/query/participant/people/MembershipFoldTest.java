package org.mentorledger.query.participant.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingRevoked;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldCohorts;
import org.mentorledger.query.participant.people.MembershipView.Step;
import org.mentorledger.query.projection.Projection;

class MembershipFoldTest extends RoomContract {
    private final ParticipantProjection projection = new ParticipantProjection(telling.vault());
    private final ParticipantViews people = new ParticipantViews(story.generations(), projection);
    private final ToldCohorts cohorts = new ToldCohorts(story, telling.vault());

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        super.tell();
        cohorts.assigned("lou", "g12");
        cohorts.experienced("lou", true, "Welding");
        cohorts.briefed("lou", "Welding", "By hand");
    }

    @Test
    void K9_aMemberBelongsToTheCohortTheyWereAssignedToLastOrToNone() {
        tell();
        assertThat(membership("lou").cohortId()).isEqualTo("g12");

        cohorts.assigned("lou", "uni");
        assertThat(membership("lou").cohortId()).isEqualTo("uni");

        cohorts.assigned("lou", null);
        assertThat(membership("lou").cohortId()).isNull();
    }

    @Test
    void K14_aMemberTellsInWhichCareersTheyHaveExperienceAndWhetherTheyAreRetired() {
        tell();
        cohorts.experienced("lou", false, "Surveying", "Welding");

        assertThat(membership("lou").experience())
                .isEqualTo(new MembershipView.Experience(
                        List.of("Surveying", "Welding"), false, LocalDate.of(2026, 9, 1)));
        assertThat(membership("noah").experience()).isNull();
    }

    @Test
    void O1_aMembershipTellsEveryStepWithItsDayItsReasonAndWhoEnteredIt() {
        MembershipView membership = lou();

        assertThat(membership.status()).isEqualTo(MembershipView.Status.ACCEPTED);
        assertThat(membership.roles()).containsExactly(MemberRole.MENTOR);
        assertThat(membership.acceptedOn()).isEqualTo("2026-04-04");
        assertThat(membership.steps())
                .extracting(step -> step.status().name(), Step::on, Step::reason)
                .containsExactly(
                        tuple("APPLIED", april(1), null),
                        tuple("DECLINED", april(2), "As they asked"),
                        tuple("APPLIED", april(3), null),
                        tuple("ACCEPTED", april(4), null),
                        tuple("WITHDRAWN", april(9), "As they asked"),
                        tuple("ACCEPTED", april(10), null));
        assertThat(membership.steps()).allSatisfy(step -> {
            assertThat(step.entry().by()).isEqualTo("office");
            assertThat(step.entry().onBehalfOf()).isEqualTo("lou");
        });
    }

    @Test
    void anAgreementThatWasTakenBackStandsWithItsEnd() {
        MembershipView.Agreement agreement = lou().agreements().get(0);

        assertThat(agreement.signedOn()).isEqualTo("2026-04-05");
        MembershipView.Revocation revoked = requireNonNull(agreement.revoked());
        assertThat(revoked.on()).isEqualTo("2026-04-07");
        assertThat(revoked.reason()).isEqualTo("As they asked");
    }

    @Test
    void T4_aTrainingStandsWithItsDayAndLength() {
        MembershipView.Training training = lou().trainings().get(0);

        assertThat(training.name()).isEqualTo("MENTOR_TRAINING");
        assertThat(training.version()).isEqualTo(2);
        assertThat(training.minutes()).isEqualTo(210);
        assertThat(training.completedOn()).isEqualTo("2026-04-06");
        assertThat(requireNonNull(training.revoked()).on()).isEqualTo("2026-04-08");
    }

    @Test
    void ofSeveralCompletionsThatOfTheDayMeantIsStruckOut() {
        MembershipView.Training told = lou().trainings().get(0);
        MembershipView.Training later = new MembershipView.Training("T", 1, april(20), 210, "s", told.entry(), null);

        assertThat(later.revoked(strikingOut(april(19)), requireNonNull(told.revoked())))
                .isEqualTo(later);
        assertThat(later.revoked(strikingOut(april(20)), requireNonNull(told.revoked()))
                        .revoked())
                .isNotNull();
        assertThat(later.revoked(strikingOut(null), requireNonNull(told.revoked()))
                        .revoked())
                .isNotNull();
    }

    @Test
    void ofTheCompletionsOfADayThatOfTheSessionMeantIsStruckOut() {
        MembershipView.Training told = lou().trainings().get(0);
        MembershipView.Training one = new MembershipView.Training("T", 1, april(20), 210, "s", told.entry(), null);
        MembershipView.Revocation how = requireNonNull(told.revoked());

        assertThat(one.revoked(strikingOut(april(20), "t"), how)).isEqualTo(one);
        assertThat(one.revoked(strikingOut(april(20), "s"), how).revoked()).isEqualTo(how);
    }

    private static TrainingRevoked strikingOut(@Nullable LocalDate completedOn) {
        return strikingOut(completedOn, null);
    }

    private static TrainingRevoked strikingOut(@Nullable LocalDate completedOn, @Nullable String session) {
        Sealed why = new Sealed("participant:lou", "", Map.of());
        return new TrainingRevoked(
                new ProgramId("p"),
                new ParticipantId("lou"),
                "T",
                1,
                completedOn,
                session == null ? null : new SessionId(session),
                why,
                april(21),
                "America/Toronto");
    }

    private MembershipView lou() {
        telling.membership("lou");
        return membership("lou");
    }

    private MembershipView membership(String id) {
        return people.membershipsOf(List.of(id)).getOrDefault(id, List.of()).get(0);
    }

    private static LocalDate april(int day) {
        return LocalDate.of(2026, 4, day);
    }
}
