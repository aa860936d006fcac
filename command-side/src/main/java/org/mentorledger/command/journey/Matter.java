package org.mentorledger.command.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.facts.SessionFacts;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.journey.LearningItem;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** What a decision about a journey is made from. */
record Matter(JourneyCommand command, JourneyState state, Act act, ProgramFacts program, Facts facts, Vault vault) {

    /** Why nothing of the kind is decided now, if so: whoever travels is a mentee of the program, and acts for themselves. */
    Optional<Refusal> bar() {
        if (act.onBehalfOf() != null && !act.onBehalfOf().equals(personId())) {
            return Optional.of(CommonRule.BAD_USER_INPUT.refuse("onBehalfOf"));
        }
        return facts.membership(programId(), personId())
                        .filter(member -> member.roles().contains(MemberRole.MENTEE))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(CommonRule.NOT_A_MEMBER.refuse("participantId"));
    }

    /** The program. */
    ProgramId programId() {
        return command.programId();
    }

    /** Whose journey it is. */
    ParticipantId personId() {
        return command.participantId();
    }

    /** The time zone of its days. */
    String zone() {
        return program.zone();
    }

    /** The day on which the command came. */
    LocalDate today() {
        return act.today(zone());
    }

    /** The day said, or else today. */
    LocalDate dayOr(@Nullable LocalDate said) {
        return said == null ? today() : said;
    }

    /** Who speaks: the person, for themselves or by the office; null: the office speaks as itself. */
    @Nullable
    ParticipantId speaker() {
        return JourneyBars.isSelf(command, act) ? personId() : act.onBehalfOf();
    }

    /** Whether these careers stand on the program's list; who picked one keeps it when it is taken off. */
    boolean mayPick(List<String> careers, List<String> picked) {
        return careers.stream().allMatch(career -> program.careers().contains(career) || picked.contains(career));
    }

    /** Whether that mentorship is one of this person in this program. */
    boolean isTheirs(MentorshipId mentorship) {
        return facts.mentorship(mentorship)
                .filter(known -> known.programId().equals(programId()) && known.hasParty(personId()))
                .isPresent();
    }

    /** Whether that item serves no goal, or one that its mentorship has. */
    boolean servesGoal(LearningItem item) {
        GoalId goal = item.goalId();
        MentorshipId mentorship = item.mentorshipId();
        return goal == null
                || (mentorship != null
                        && facts.mentorship(mentorship)
                                .filter(known -> known.goalIds().contains(goal))
                                .isPresent());
    }

    /** Whether this person was in that session, under whichever of their ids. */
    boolean wasIn(SessionFacts session) {
        ParticipantId standing = standing(personId());
        return session.presences().entrySet().stream()
                .filter(recorded -> recorded.getValue().status().isPresence())
                .map(Map.Entry::getKey)
                .anyMatch(
                        person -> person.equals(personId()) || standing(person).equals(standing));
    }

    private ParticipantId standing(ParticipantId person) {
        ParticipantId into =
                facts.participant(person).map(ParticipantFacts::retiredInto).orElse(null);
        return into == null ? person : standing(into);
    }

    /** Texts sealed under the key of the person. */
    Sealed sealed(Map<String, String> texts) {
        return vault.seal(KeyName.of(personId()), texts);
    }

    /** The same, if there are any. */
    @Nullable
    Sealed sealedIfAny(Map<String, String> texts) {
        return texts.isEmpty() ? null : sealed(texts);
    }

    /** One text, if given, likewise. */
    @Nullable
    Sealed sealedIfGiven(String field, @Nullable String text) {
        return text == null ? null : sealed(Map.of(field, text));
    }

    /** Whether these texts are what was sealed; what nobody can open any more is nothing's like. */
    boolean says(@Nullable Sealed sealed, Map<String, String> texts) {
        return sealed == null
                ? texts.isEmpty()
                : vault.open(sealed).filter(texts::equals).isPresent();
    }
}
