package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Rule;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.Agreement;

/**
 * What a policy asks for before a mentorship begins. What it asks for and the ledger cannot record yet (trainings,
 * screening, consent) is missing, always: nothing passes in silence.
 */
final class StartGuards {
    private final MentorshipState state;
    private final Policy policy;
    private final Facts facts;
    private final LocalDate day;

    StartGuards(Scene scene, Policy policy, LocalDate day) {
        this.state = scene.state();
        this.policy = policy;
        this.facts = scene.facts();
        this.day = day;
    }

    /** The first thing that is missing. */
    Optional<Refusal> refusal() {
        return Stream.of(agreements(), preparation(), ages())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> agreements() {
        boolean all = policy.agreements().stream().allMatch(this::isInForce);
        return all ? Optional.empty() : Optional.of(MentorshipRule.AGREEMENT_MISSING.refuse());
    }

    private boolean isInForce(Agreement agreement) {
        return agreement.parties().stream()
                .flatMap(role -> side(role).stream())
                .allMatch(person -> facts.membership(state.programId(), person)
                        .filter(membership -> membership.agreedTo(agreement))
                        .isPresent());
    }

    private Optional<Refusal> preparation() {
        if (!policy.trainings().isEmpty()) {
            return Optional.of(MentorshipRule.TRAINING_MISSING.refuse());
        }
        return policy.mentorScreening() ? Optional.of(MentorshipRule.SCREENING_MISSING.refuse()) : Optional.empty();
    }

    private Optional<Refusal> ages() {
        return ages(MemberRole.MENTOR, policy.minimumMentorAge(), CommonRule.TOO_YOUNG)
                .or(() -> ages(MemberRole.MENTEE, policy.minimumMenteeAge(), CommonRule.TOO_YOUNG))
                .or(() -> ages(MemberRole.MENTEE, policy.guardianConsentBelow(), MentorshipRule.CONSENT_MISSING));
    }

    private Optional<Refusal> ages(MemberRole role, @Nullable Integer least, Rule below) {
        if (least == null) {
            return Optional.empty();
        }
        for (ParticipantId person : side(role)) {
            OptionalInt age =
                    facts.participant(person).map(known -> known.ageOn(day)).orElse(OptionalInt.empty());
            if (age.isEmpty()) {
                return Optional.of(CommonRule.BIRTH_DATE_MISSING.refuse());
            }
            if (age.getAsInt() < least) {
                return Optional.of(below.refuse());
            }
        }
        return Optional.empty();
    }

    private List<ParticipantId> side(MemberRole role) {
        return state.parties().side(role);
    }
}
