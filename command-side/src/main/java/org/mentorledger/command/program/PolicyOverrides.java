package org.mentorledger.command.program;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.Agreement;
import org.mentorledger.kernel.program.Policy.Cadence;
import org.mentorledger.kernel.program.Policy.CadenceKind;
import org.mentorledger.kernel.program.Policy.Commitment;
import org.mentorledger.kernel.program.Policy.CommitmentKind;
import org.mentorledger.kernel.program.Policy.Scheduler;
import org.mentorledger.kernel.program.Policy.Shape;

/** What of a template's policy a program overrides; what is null stays as in the template. */
record PolicyOverrides(
        @Nullable CommitmentKind commitment,
        @Nullable Integer monthsBefore,
        @Nullable Integer monthsAfter,
        @Nullable Integer minimumMonths,
        @Nullable CadenceKind cadence,
        @Nullable Integer cadenceDays,
        @Nullable List<Shape> shapes,
        @Nullable List<Scheduler> schedulers,
        @Nullable List<AgreementOverride> agreements,
        @Nullable List<String> trainings,
        @Nullable Boolean mentorScreening,
        @Nullable Integer guardianConsentBelow,
        @Nullable Integer minimumMenteeAge,
        @Nullable Integer minimumMentorAge,
        @Nullable Boolean supervisedContact,
        @Nullable Integer sessionCapacity,
        @Nullable Integer careerChoiceLimit,
        @Nullable String cpdBody,
        @Nullable Integer noticeDays,
        @Nullable Integer afterEndDays,
        @Nullable Integer lateAfterDays) {

    /** An agreement: version 1 unless said, of both parties unless said. */
    record AgreementOverride(
            String name,
            @Nullable Integer version,
            @Nullable List<MemberRole> parties) {
        Agreement agreement() {
            return new Agreement(
                    Input.line("policy.agreements.name", name),
                    version == null ? 1 : version,
                    parties == null ? List.of(MemberRole.MENTOR, MemberRole.MENTEE) : parties);
        }
    }

    static PolicyOverrides none() {
        return new PolicyOverrides(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }

    /** The template's policy with these differences. */
    Policy over(Policy template) {
        return new Policy(
                commitment(template.commitment()),
                new Cadence(
                        or(cadence, template.cadence().kind()),
                        orNull(cadenceDays, template.cadence().days())),
                or(shapes, template.shapes()),
                or(schedulers, template.schedulers()),
                agreements == null
                        ? template.agreements()
                        : agreements.stream().map(AgreementOverride::agreement).toList(),
                trainings == null ? template.trainings() : Input.lines("policy.trainings", trainings),
                or(mentorScreening, template.mentorScreening()),
                orNull(guardianConsentBelow, template.guardianConsentBelow()),
                orNull(minimumMenteeAge, template.minimumMenteeAge()),
                orNull(minimumMentorAge, template.minimumMentorAge()),
                or(supervisedContact, template.supervisedContact()),
                orNull(sessionCapacity, template.sessionCapacity()),
                orNull(careerChoiceLimit, template.careerChoiceLimit()),
                orNull(Input.lineIfGiven("policy.cpdBody", cpdBody), template.cpdBody()),
                orNull(noticeDays, template.noticeDays()),
                or(afterEndDays, template.afterEndDays()),
                or(lateAfterDays, template.lateAfterDays()));
    }

    private Commitment commitment(Commitment template) {
        return new Commitment(
                or(commitment, template.kind()),
                orNull(monthsBefore, template.monthsBefore()),
                orNull(monthsAfter, template.monthsAfter()),
                orNull(minimumMonths, template.minimumMonths()));
    }

    private static <T> T or(@Nullable T mine, T templates) {
        return Optional.ofNullable(mine).orElse(templates);
    }

    private static <T> @Nullable T orNull(@Nullable T mine, @Nullable T templates) {
        return mine == null ? templates : mine;
    }
}
