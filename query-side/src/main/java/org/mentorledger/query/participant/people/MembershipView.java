package org.mentorledger.query.participant.people;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.projection.Recorded;

/** One person in one program. */
public record MembershipView(
        String programId,
        String participantId,
        Status status,
        List<MemberRole> roles,
        @Nullable LocalDate acceptedOn,
        List<Step> steps,
        List<Agreement> agreements,
        List<Training> trainings,
        @Nullable String cohortId,
        @Nullable Experience experience) {
    public MembershipView {
        roles = List.copyOf(roles);
        steps = List.copyOf(steps);
        agreements = List.copyOf(agreements);
        trainings = List.copyOf(trainings);
    }

    /** Where a person stands. */
    public enum Status {
        APPLIED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /** How they came to stand there, and why where somebody had to say. */
    public record Step(
            Status status, LocalDate on, @Nullable String reason, Entry entry) {}

    /** Who entered a fact, for whom, and when. */
    public record Entry(String by, @Nullable String onBehalfOf, OffsetDateTime recordedAt) {
        static Entry of(Recorded recorded) {
            return new Entry(recorded.actor(), recorded.onBehalfOf(), recorded.at());
        }
    }

    /** What was agreed to, and when by the business date. */
    public record Agreement(
            String name,
            int version,
            LocalDate signedOn,
            Entry entry,
            @Nullable Revocation revoked) {

        Agreement revoked(String revokedName, int revokedVersion, Revocation how) {
            boolean isMeant = revoked == null && name.equals(revokedName) && version == revokedVersion;
            return isMeant ? new Agreement(name, version, signedOn, entry, how) : this;
        }
    }

    /**
     * What was completed, and when by the business date.
     *
     * @param sessionId by which session; null: by hand
     */
    public record Training(
            String name,
            int version,
            LocalDate completedOn,
            @Nullable Integer minutes,
            @Nullable String sessionId,
            Entry entry,
            @Nullable Revocation revoked) {

        Training revoked(MembershipEvent.TrainingRevoked e, Revocation how) {
            boolean isMeant = revoked == null
                    && name.equals(e.training())
                    && version == e.version()
                    && (e.completedOn() == null || completedOn.equals(e.completedOn()))
                    && (e.sessionId() == null || e.sessionId().value().equals(sessionId));
            return isMeant ? new Training(name, version, completedOn, minutes, sessionId, entry, how) : this;
        }
    }

    /** From when on, and why, something does not hold. */
    public record Revocation(LocalDate on, String reason, Entry entry) {}

    /** In which careers they have experience, as they said last. */
    public record Experience(List<String> careers, boolean retired, LocalDate declaredOn) {
        public Experience {
            careers = List.copyOf(careers);
        }
    }

    static MembershipView begun(String programId, String participantId) {
        return new MembershipView(
                programId, participantId, Status.APPLIED, List.of(), null, List.of(), List.of(), List.of(), null, null);
    }

    MembershipView inRoles(List<MemberRole> newRoles) {
        return new MembershipView(
                programId,
                participantId,
                status,
                newRoles,
                acceptedOn,
                steps,
                agreements,
                trainings,
                cohortId,
                experience);
    }

    MembershipView accepted(LocalDate day) {
        return new MembershipView(
                programId, participantId, status, roles, day, steps, agreements, trainings, cohortId, experience);
    }

    MembershipView with(Step step) {
        return new MembershipView(
                programId,
                participantId,
                step.status(),
                roles,
                acceptedOn,
                and(steps, step),
                agreements,
                trainings,
                cohortId,
                experience);
    }

    MembershipView with(Agreement agreement) {
        return agreed(and(agreements, agreement));
    }

    MembershipView with(Training training) {
        return trained(and(trainings, training));
    }

    MembershipView inCohort(@Nullable String id) {
        return new MembershipView(
                programId, participantId, status, roles, acceptedOn, steps, agreements, trainings, id, experience);
    }

    MembershipView with(Experience declared) {
        return new MembershipView(
                programId, participantId, status, roles, acceptedOn, steps, agreements, trainings, cohortId, declared);
    }

    /** Whether they are a member now, in that role. */
    public boolean isActive(MemberRole role) {
        return status == Status.ACCEPTED && roles.contains(role);
    }

    MembershipView agreements(UnaryOperator<Agreement> change) {
        return agreed(agreements.stream().map(change).toList());
    }

    MembershipView trainings(UnaryOperator<Training> change) {
        return trained(trainings.stream().map(change).toList());
    }

    private MembershipView agreed(List<Agreement> now) {
        return new MembershipView(
                programId, participantId, status, roles, acceptedOn, steps, now, trainings, cohortId, experience);
    }

    private MembershipView trained(List<Training> now) {
        return new MembershipView(
                programId, participantId, status, roles, acceptedOn, steps, agreements, now, cohortId, experience);
    }

    private static <T> List<T> and(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
