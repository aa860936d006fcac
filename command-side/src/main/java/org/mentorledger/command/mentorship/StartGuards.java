package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Rule;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.Agreement;

/**
 * What a policy asks of people before they meet: when a mentorship begins, and when they join or take over one that runs.
 * Business dates decide.
 */
final class StartGuards {
    private final ProgramId programId;
    private final Policy policy;
    private final Facts facts;
    private final LocalDate day;

    StartGuards(Scene scene, Policy policy, LocalDate day) {
        this.programId = scene.state().programId();
        this.policy = policy;
        this.facts = scene.facts();
        this.day = day;
    }

    /** The first thing that is missing of all who stand in it. */
    Optional<Refusal> refusal(Parties parties) {
        return refusal(parties.side(MemberRole.MENTOR), parties.side(MemberRole.MENTEE));
    }

    /** The first thing that is missing of one who joins. */
    Optional<Refusal> refusal(ParticipantId person, MemberRole role) {
        return role == MemberRole.MENTOR ? refusal(List.of(person), List.of()) : refusal(List.of(), List.of(person));
    }

    private Optional<Refusal> refusal(List<ParticipantId> mentors, List<ParticipantId> mentees) {
        return new Checks()
                .refuseIf(
                        !areMembers(mentors, MembershipFacts::isActive)
                                || !areMembers(mentees, MembershipFacts::isActive),
                        CommonRule.NOT_A_MEMBER,
                        null)
                .refuseIf(!haveAgreed(MemberRole.MENTOR, mentors), MentorshipRule.AGREEMENT_MISSING, null)
                .refuseIf(!haveAgreed(MemberRole.MENTEE, mentees), MentorshipRule.AGREEMENT_MISSING, null)
                .refuseIf(!areTrained(mentors), MentorshipRule.TRAINING_MISSING, null)
                .refuseIf(!areScreened(mentors), MentorshipRule.SCREENING_MISSING, null)
                .ask(() -> ages(mentors, policy.minimumMentorAge(), CommonRule.TOO_YOUNG, young -> false))
                .ask(() -> ages(mentees, policy.minimumMenteeAge(), CommonRule.TOO_YOUNG, young -> false))
                .ask(() -> ages(
                        mentees,
                        policy.guardianConsentBelow(),
                        MentorshipRule.CONSENT_MISSING,
                        young -> young.hasConsentOn(day, programId)))
                .refusal();
    }

    private boolean haveAgreed(MemberRole role, List<ParticipantId> people) {
        List<Agreement> asked = policy.agreements().stream()
                .filter(agreement -> agreement.parties().contains(role))
                .toList();
        return areMembers(people, member -> asked.stream().allMatch(agreement -> member.agreedTo(agreement, day)));
    }

    private boolean areTrained(List<ParticipantId> mentors) {
        return areMembers(
                mentors, member -> policy.trainings().stream().allMatch(training -> member.completed(training, day)));
    }

    private boolean areScreened(List<ParticipantId> mentors) {
        return !policy.mentorScreening()
                || mentors.stream()
                        .allMatch(mentor -> facts.participant(mentor)
                                .filter(known -> known.isScreenedOn(day))
                                .isPresent());
    }

    private boolean areMembers(List<ParticipantId> people, Predicate<MembershipFacts> such) {
        return people.stream()
                .allMatch(person ->
                        facts.membership(programId, person).filter(such).isPresent());
    }

    private Optional<Refusal> ages(
            List<ParticipantId> people, @Nullable Integer least, Rule below, Predicate<ParticipantFacts> mayBeYounger) {
        if (least == null) {
            return Optional.empty();
        }
        for (ParticipantId person : people) {
            Optional<ParticipantFacts> known = facts.participant(person);
            OptionalInt age = known.map(found -> found.ageOn(day)).orElse(OptionalInt.empty());
            if (age.isEmpty()) {
                return Optional.of(CommonRule.BIRTH_DATE_MISSING.refuse());
            }
            if (age.getAsInt() < least && known.filter(mayBeYounger).isEmpty()) {
                return Optional.of(below.refuse());
            }
        }
        return Optional.empty();
    }
}
