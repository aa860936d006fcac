package org.mentorledger.command.mentorship;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.mentorship.MeetingCommand.Present;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Attendance;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.program.MemberRole;

/** Which meetings may stand in the record. Business dates decide, whatever today's status. */
final class MeetingChecks {
    private final Scene scene;
    private final MentorshipState state;

    MeetingChecks(Scene scene) {
        this.scene = scene;
        this.state = scene.state();
    }

    /** Why that meeting may not stand as drafted, if so. */
    Optional<Refusal> refusal(MeetingId id, Draft draft) {
        return HeldDates.refusal(scene, draft.heldOn()).or(() -> standing(id, draft));
    }

    /** The same of one that was recorded: the day it was held on is not asked again (DESIGN, decision 6). */
    Optional<Refusal> refusal(MeetingId id, Draft draft, MeetingFacts before) {
        return Leavers.barred(scene, before::attendedBy)
                .or(() -> draft.heldOn().equals(before.heldOn())
                        ? HeldDates.closed(scene).or(() -> standing(id, draft))
                        : refusal(id, draft));
    }

    private Optional<Refusal> standing(MeetingId id, Draft draft) {
        return new Checks()
                .ask(() -> people(draft))
                .ask(() -> Leavers.barred(
                        scene,
                        person -> draft.attendance().stream()
                                .anyMatch(present -> present.participantId().equals(person))))
                .ask(() -> goals(draft))
                .ask(() -> overlap(id, draft))
                .refusal();
    }

    private Optional<Refusal> people(Draft draft) {
        Set<ParticipantId> seen = new HashSet<>();
        Set<MemberRole> sides = new HashSet<>();
        for (Present present : draft.attendance()) {
            Optional<MemberRole> side = state.parties().sideOn(draft.heldOn(), present.participantId());
            if (side.isEmpty()) {
                return Optional.of(MentorshipRule.NOT_A_PARTY.refuse("attendance"));
            }
            int minutes = Objects.requireNonNullElse(present.minutes(), draft.minutes());
            if (!seen.add(present.participantId()) || minutes < 1 || minutes > draft.minutes()) {
                return Optional.of(CommonRule.BAD_USER_INPUT.refuse("attendance"));
            }
            sides.add(side.get());
        }
        return sides.size() == MemberRole.values().length
                ? Optional.empty()
                : Optional.of(MentorshipRule.ONE_SIDED.refuse("attendance"));
    }

    private Optional<Refusal> goals(Draft draft) {
        return draft.goalIds().stream()
                        .allMatch(goal -> state.development().goal(goal).isPresent())
                ? Optional.empty()
                : Optional.of(CommonRule.NOT_FOUND.refuse("goalIds"));
    }

    /** Known only where both began at a known time; the same people cannot be in two meetings at once. */
    private Optional<Refusal> overlap(MeetingId id, Draft draft) {
        Span span = Span.of(draft.heldOn(), draft.startedAt(), draft.zone(), draft.minutes());
        if (span == null) {
            return Optional.empty();
        }
        Set<ParticipantId> people = people(draft.attendance().stream().map(Present::participantId));
        return state.diary()
                .records()
                .near(span, id)
                .map(Logged::facts)
                .filter(other -> overlap(span, Span.of(other)))
                .filter(other ->
                        people.equals(people(other.attendance().stream().map(Attendance::participantId))))
                .findAny()
                .map(other -> MentorshipRule.MEETING_OVERLAP.refuse("startedAt"));
    }

    private static boolean overlap(Span span, @Nullable Span other) {
        return other != null && span.overlaps(other);
    }

    private static Set<ParticipantId> people(Stream<ParticipantId> stream) {
        return new HashSet<>(stream.toList());
    }
}
