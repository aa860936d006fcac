package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.facts.ProgramFacts.Cycle;
import org.mentorledger.command.mentorship.LifecycleCommand.ProposeMentorship;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** What becomes of a proposal. */
final class Proposing {
    private final ProposeMentorship command;
    private final Act act;
    private final ProgramFacts program;
    private final Facts facts;

    Proposing(ProposeMentorship command, Act act, ProgramFacts program, Facts facts) {
        this.command = command;
        this.act = act;
        this.program = program;
        this.facts = facts;
    }

    Decision decide(@Nullable MentorshipState state, Vault vault) {
        if (state != null) {
            return state.made().again(act, "id");
        }
        return refusal().<Decision>map(refused -> refused).orElseGet(() -> proposal(vault));
    }

    private Optional<Refusal> refusal() {
        List<ParticipantId> mentors = command.mentorIds();
        List<ParticipantId> mentees = command.menteeIds();
        Members members = new Members(command.programId(), facts);
        return new Checks()
                .refuseIf(
                        mentors.stream().anyMatch(mentor -> members.isAmong(mentor, mentees)),
                        MentorshipRule.MENTOR_IS_MENTEE,
                        "menteeIds")
                .refuseIf(!members.have(mentors, MemberRole.MENTOR), CommonRule.NOT_A_MEMBER, "mentorIds")
                .refuseIf(!members.have(mentees, MemberRole.MENTEE), CommonRule.NOT_A_MEMBER, "menteeIds")
                .refuseIf(
                        !Shapes.allows(program.policy(), mentors.size(), mentees.size()),
                        MentorshipRule.SHAPE_NOT_ALLOWED,
                        "menteeIds")
                .refuseIf(command.cycleId() != null && cycle() == null, CommonRule.NOT_FOUND, "cycleId")
                .refusal();
    }

    private Decision proposal(Vault vault) {
        LocalDate anchor = command.anchorDate() == null ? graduation() : command.anchorDate();
        Optional<Window> window = Window.proposed(program.policy().commitment(), anchor, cycle());
        if (window.isEmpty()) {
            return MentorshipRule.ANCHOR_DATE_MISSING.refuse("anchorDate");
        }
        if (!window.get().canBeWritten() || (anchor != null && !Window.canBeWritten(anchor))) {
            return CommonRule.BAD_USER_INPUT.refuse("anchorDate");
        }
        if (command.startOn() != null && !window.get().holds(command.startOn())) {
            return MentorshipRule.START_OUTSIDE_WINDOW.refuse("startOn");
        }
        return Decision.done(new LifecycleEvent.Proposed(
                command.mentorshipId(),
                command.programId(),
                program.policyVersion(),
                command.mentorIds(),
                command.menteeIds(),
                command.relationType(),
                anchor,
                command.cycleId(),
                command.startOn(),
                window.get().from(),
                window.get().to(),
                details(vault),
                act.today(program.zone()),
                program.zone()));
    }

    private @Nullable Cycle cycle() {
        return command.cycleId() == null ? null : program.cycles().get(command.cycleId());
    }

    /** The mentees' graduation, if it is one day. */
    private @Nullable LocalDate graduation() {
        List<LocalDate> days = command.menteeIds().stream()
                .flatMap(mentee -> facts.participant(mentee).stream())
                .map(ParticipantFacts::graduationDate)
                .flatMap(day -> Optional.ofNullable(day).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    private @Nullable Sealed details(Vault vault) {
        Map<String, String> fields = new HashMap<>();
        Texts.put(fields, "title", command.title());
        Texts.put(fields, "purpose", command.purpose());
        Texts.put(fields, "organisation", command.organisation());
        Texts.put(fields, "skills", command.skills());
        return fields.isEmpty() ? null : vault.seal(KeyName.of(command.mentorshipId()), fields);
    }
}
