package org.mentorledger.command.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.mentorship.Diary.Meeting;
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
        return Stream.<Supplier<Optional<Refusal>>>of(
                        () -> HeldDates.refusal(scene, draft.heldOn()),
                        () -> people(draft),
                        () -> goals(draft),
                        () -> overlap(id, draft))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
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
        Set<ParticipantId> people = people(draft.attendance().stream().map(Present::participantId));
        Span span = Span.of(draft.heldOn(), draft.startedAt(), draft.zone(), draft.minutes());
        boolean overlaps = state.diary()
                .near(draft.heldOn(), id)
                .map(Meeting::facts)
                .filter(other ->
                        people.equals(people(other.attendance().stream().map(Attendance::participantId))))
                .anyMatch(other -> overlap(span, other));
        return overlaps ? Optional.of(MentorshipRule.MEETING_OVERLAP.refuse("startedAt")) : Optional.empty();
    }

    private static boolean overlap(@Nullable Span span, MeetingFacts other) {
        Span others = Span.of(other.heldOn(), other.startedAt(), other.zone(), other.minutes());
        return span != null
                && others != null
                && span.from().isBefore(others.to())
                && others.from().isBefore(span.to());
    }

    private static Set<ParticipantId> people(Stream<ParticipantId> stream) {
        return new HashSet<>(stream.toList());
    }

    private record Span(Instant from, Instant to) {
        static @Nullable Span of(LocalDate day, @Nullable LocalTime time, String zone, int minutes) {
            if (time == null) {
                return null;
            }
            Instant from = day.atTime(time).atZone(ZoneId.of(zone)).toInstant();
            return new Span(from, from.plusSeconds(60L * minutes));
        }
    }
}
