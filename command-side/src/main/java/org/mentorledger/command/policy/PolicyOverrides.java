package org.mentorledger.command.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.Agreement;
import org.mentorledger.kernel.program.Policy.Break;
import org.mentorledger.kernel.program.Policy.Cadence;
import org.mentorledger.kernel.program.Policy.CadenceKind;
import org.mentorledger.kernel.program.Policy.Commitment;
import org.mentorledger.kernel.program.Policy.CommitmentKind;
import org.mentorledger.kernel.program.Policy.Scheduler;
import org.mentorledger.kernel.program.Policy.Shape;
import org.mentorledger.kernel.program.SessionRules;
import org.mentorledger.kernel.program.SessionRules.Exploration;

/**
 * What is said over a policy: by a program over its template's when it is defined and over that in force when it is
 * revised, by a mentorship over that in force for it. What is null stays as it was, unless it is cleared.
 *
 * @param cleared the fields that are to hold nothing
 */
public record PolicyOverrides(
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
        @Nullable Integer lateAfterDays,
        @Nullable List<Break> breaks,
        @Nullable Integer graceMinutes,
        @Nullable Integer attendanceThreshold,
        @Nullable String mentorWorkshop,
        @Nullable List<Exploration> explorations,
        @Nullable List<String> overarchingTopics,
        @Nullable Set<String> cleared) {

    /** An agreement: version 1 unless said, of both parties unless said. */
    public record AgreementOverride(
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

    /** The same, with these fields holding nothing. */
    public PolicyOverrides clearing(Set<String> fields) {
        return new PolicyOverrides(
                commitment,
                monthsBefore,
                monthsAfter,
                minimumMonths,
                cadence,
                cadenceDays,
                shapes,
                schedulers,
                agreements,
                trainings,
                mentorScreening,
                guardianConsentBelow,
                minimumMenteeAge,
                minimumMentorAge,
                supervisedContact,
                sessionCapacity,
                careerChoiceLimit,
                cpdBody,
                noticeDays,
                afterEndDays,
                lateAfterDays,
                breaks,
                graceMinutes,
                attendanceThreshold,
                mentorWorkshop,
                explorations,
                overarchingTopics,
                fields);
    }

    /** That policy with these differences. */
    public Policy over(Policy before) {
        return new Policy(
                commitment(before.commitment()),
                new Cadence(
                        or(cadence, before.cadence().kind()),
                        or("cadenceDays", cadenceDays, before.cadence().days())),
                or(shapes, before.shapes()),
                or(schedulers, before.schedulers()),
                agreements == null
                        ? before.agreements()
                        : agreements.stream().map(AgreementOverride::agreement).toList(),
                trainings == null ? before.trainings() : Input.lines("policy.trainings", trainings),
                or(mentorScreening, before.mentorScreening()),
                or("guardianConsentBelow", guardianConsentBelow, before.guardianConsentBelow()),
                or("minimumMenteeAge", minimumMenteeAge, before.minimumMenteeAge()),
                or("minimumMentorAge", minimumMentorAge, before.minimumMentorAge()),
                or(supervisedContact, before.supervisedContact()),
                or("sessionCapacity", sessionCapacity, before.sessionCapacity()),
                or("careerChoiceLimit", careerChoiceLimit, before.careerChoiceLimit()),
                or("cpdBody", Input.lineIfGiven("policy.cpdBody", cpdBody), before.cpdBody()),
                or("noticeDays", noticeDays, before.noticeDays()),
                or(afterEndDays, before.afterEndDays()),
                or(lateAfterDays, before.lateAfterDays()),
                breaks == null
                        ? before.breaks()
                        : breaks.stream().map(PolicyInput::named).toList(),
                over(before.sessions()));
    }

    private SessionRules over(SessionRules before) {
        return new SessionRules(
                or(graceMinutes, before.graceMinutes()),
                or("attendanceThreshold", attendanceThreshold, before.attendanceThreshold()),
                or(
                        "mentorWorkshop",
                        Input.lineIfGiven("policy.mentorWorkshop", mentorWorkshop),
                        before.mentorWorkshop()),
                or(explorations, before.explorations()),
                overarchingTopics == null
                        ? before.overarchingTopics()
                        : Input.lines("policy.overarchingTopics", overarchingTopics));
    }

    private Commitment commitment(Commitment before) {
        return new Commitment(
                or(commitment, before.kind()),
                or("monthsBefore", monthsBefore, before.monthsBefore()),
                or("monthsAfter", monthsAfter, before.monthsAfter()),
                or("minimumMonths", minimumMonths, before.minimumMonths()));
    }

    private static <T> T or(@Nullable T mine, T before) {
        return Optional.ofNullable(mine).orElse(before);
    }

    private <T> @Nullable T or(String field, @Nullable T mine, @Nullable T before) {
        boolean isCleared = cleared != null && cleared.contains(field);
        return mine == null && !isCleared ? before : mine;
    }
}
