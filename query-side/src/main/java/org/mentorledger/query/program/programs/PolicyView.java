package org.mentorledger.query.program.programs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.SessionRules;

/** The rules of a program, flat as clients read them. */
public record PolicyView(
        Policy.CommitmentKind commitment,
        @Nullable Integer monthsBefore,
        @Nullable Integer monthsAfter,
        @Nullable Integer minimumMonths,
        Policy.CadenceKind cadence,
        @Nullable Integer cadenceDays,
        List<Policy.Shape> shapes,
        List<Policy.Scheduler> schedulers,
        List<Agreement> agreements,
        List<String> trainings,
        boolean mentorScreening,
        @Nullable Integer guardianConsentBelow,
        @Nullable Integer minimumMenteeAge,
        @Nullable Integer minimumMentorAge,
        boolean supervisedContact,
        @Nullable Integer sessionCapacity,
        @Nullable Integer careerChoiceLimit,
        @Nullable String cpdBody,
        @Nullable Integer noticeDays,
        int afterEndDays,
        int lateAfterDays,
        List<Policy.Break> breaks,
        int graceMinutes,
        @Nullable Integer attendanceThreshold,
        @Nullable String mentorWorkshop,
        List<SessionRules.Exploration> explorations,
        List<String> overarchingTopics) {

    /** An agreement that must be in force before the start. */
    public record Agreement(String name, int version, List<MemberRole> parties) {}

    /** The rules as clients read them. */
    public static PolicyView of(Policy policy) {
        SessionRules sessions = policy.sessions();
        return new PolicyView(
                policy.commitment().kind(),
                policy.commitment().monthsBefore(),
                policy.commitment().monthsAfter(),
                policy.commitment().minimumMonths(),
                policy.cadence().kind(),
                policy.cadence().days(),
                policy.shapes(),
                policy.schedulers(),
                policy.agreements().stream()
                        .map(a -> new Agreement(a.name(), a.version(), a.parties()))
                        .toList(),
                policy.trainings(),
                policy.mentorScreening(),
                policy.guardianConsentBelow(),
                policy.minimumMenteeAge(),
                policy.minimumMentorAge(),
                policy.supervisedContact(),
                policy.sessionCapacity(),
                policy.careerChoiceLimit(),
                policy.cpdBody(),
                policy.noticeDays(),
                policy.afterEndDays(),
                policy.lateAfterDays(),
                policy.breaks(),
                sessions.graceMinutes(),
                sessions.attendanceThreshold(),
                sessions.mentorWorkshop(),
                sessions.explorations(),
                sessions.overarchingTopics());
    }
}
