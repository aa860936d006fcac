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
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.facts.ProgramFacts.Cycle;
import org.mentorledger.command.mentorship.LifecycleCommand.ProposeMentorship;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy.Shape;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a proposal. */
final class Proposing {
    private static final JsonMapper JSON = EventJson.mapper();

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
        if (command.mentorIds().stream().anyMatch(command.menteeIds()::contains)) {
            return Optional.of(MentorshipRule.MENTOR_IS_MENTEE.refuse("menteeIds"));
        }
        if (!areMembers(command.mentorIds(), MemberRole.MENTOR)) {
            return Optional.of(CommonRule.NOT_A_MEMBER.refuse("mentorIds"));
        }
        if (!areMembers(command.menteeIds(), MemberRole.MENTEE)) {
            return Optional.of(CommonRule.NOT_A_MEMBER.refuse("menteeIds"));
        }
        if (!isShapeAllowed()) {
            return Optional.of(MentorshipRule.SHAPE_NOT_ALLOWED.refuse("menteeIds"));
        }
        return command.cycleId() != null && cycle() == null
                ? Optional.of(CommonRule.NOT_FOUND.refuse("cycleId"))
                : Optional.empty();
    }

    private Decision proposal(Vault vault) {
        LocalDate anchor = command.anchorDate() == null ? graduation() : command.anchorDate();
        Optional<Window> window = Window.proposed(program.policy().commitment(), anchor, cycle());
        if (window.isEmpty()) {
            return MentorshipRule.ANCHOR_DATE_MISSING.refuse("anchorDate");
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

    private boolean areMembers(List<ParticipantId> people, MemberRole role) {
        ProgramId id = command.programId();
        return people.stream()
                .allMatch(person -> facts.membership(id, person)
                        .filter(membership -> membership.roles().contains(role))
                        .isPresent());
    }

    /** While a mentee is awaited, every shape with that many mentors can still come about. */
    private boolean isShapeAllowed() {
        List<Shape> shapes = program.policy().shapes();
        boolean many = command.mentorIds().size() > 1;
        Shape withOne = many ? Shape.MANY_TO_ONE : Shape.ONE_TO_ONE;
        Shape withMany = many ? Shape.MANY_TO_MANY : Shape.ONE_TO_MANY;
        return switch (command.menteeIds().size()) {
            case 0 -> shapes.contains(withOne) || shapes.contains(withMany);
            case 1 -> shapes.contains(withOne);
            default -> shapes.contains(withMany);
        };
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
        putIfGiven(fields, "title", command.title());
        putIfGiven(fields, "purpose", command.purpose());
        putIfGiven(fields, "organisation", command.organisation());
        if (!command.skills().isEmpty()) {
            fields.put("skills", JSON.writeValueAsString(command.skills()));
        }
        return fields.isEmpty() ? null : vault.seal(KeyName.of(command.mentorshipId()), fields);
    }

    private static void putIfGiven(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
