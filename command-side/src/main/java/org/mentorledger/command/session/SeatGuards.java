package org.mentorledger.command.session;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.AgeLimits;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;

/**
 * What is asked of those who take a seat: they are members, or were on the day of a session that is past; and on its day
 * they are old enough, or have consent.
 */
final class SeatGuards {
    private final SessionScene scene;
    private final Policy policy;

    SeatGuards(SessionScene scene) {
        this.scene = scene;
        this.policy = scene.program().policy();
    }

    /**
     * What bars that person, who is named in that field.
     *
     * @param member in the session's program; null: they are none
     */
    Optional<Refusal> refusal(ParticipantId person, @Nullable MembershipFacts member, String field) {
        if (member == null) {
            return Optional.of(CommonRule.NOT_A_MEMBER.refuse(field));
        }
        return asksForAges()
                ? scene.facts().participant(person).flatMap(known -> barAge(known, member, field))
                : Optional.empty();
    }

    private boolean asksForAges() {
        return policy.minimumMentorAge() != null
                || policy.minimumMenteeAge() != null
                || policy.guardianConsentBelow() != null;
    }

    private Optional<Refusal> barAge(ParticipantFacts person, MembershipFacts member, String field) {
        OptionalInt age = person.ageOn(scene.day());
        Integer below = policy.guardianConsentBelow();
        if (below != null && age.isEmpty() && member.acceptedIn().contains(MemberRole.MENTEE)) {
            return Optional.of(CommonRule.BIRTH_DATE_MISSING.refuse(field));
        }
        boolean needsConsent = below != null && age.isPresent() && age.getAsInt() < below;
        return AgeLimits.barYounger(policy, member.acceptedIn(), age)
                .or(() -> needsConsent
                                && !person.hasConsentOn(
                                        scene.day(), scene.state().programId())
                        ? Optional.of(SessionRule.GUARDIAN_CONSENT_MISSING.refuse(field))
                        : Optional.empty());
    }
}
