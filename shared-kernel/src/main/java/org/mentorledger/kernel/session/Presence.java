package org.mentorledger.kernel.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one person's being there. How long that was, and whether it was late or enough, is told from it and
 * the session's span alone, on both sides alike.
 *
 * @param stays when they were there, if that is known
 * @param minutes how long they were there, where somebody says so; else it is told from the stays
 */
public record Presence(
        AttendanceStatus status, List<Stay> stays, @Nullable Integer minutes) {
    private static final int WHOLE = 100;

    public Presence {
        stays = List.copyOf(stays);
    }

    /** They came at that moment: one stay more. */
    public static Presence arrived(@Nullable Presence before, Instant at) {
        List<Stay> stays = new ArrayList<>(before == null ? List.of() : before.stays);
        stays.add(new Stay(at, null));
        return new Presence(AttendanceStatus.PRESENT, stays, null);
    }

    /** They left at that moment: the last stay ends. */
    public static Presence departed(@Nullable Presence before, Instant at) {
        List<Stay> stays = new ArrayList<>(before == null ? List.of() : before.stays);
        if (!stays.isEmpty()) {
            Stay last = stays.remove(stays.size() - 1);
            stays.add(new Stay(last.joinedAt(), at));
        }
        return new Presence(AttendanceStatus.PRESENT, stays, null);
    }

    /**
     * How long they were there within the session, in whole minutes: as said, or else the union of the stays, or else the
     * whole session, and never longer than the session; 0 for who was not there; empty when nobody can tell.
     */
    public OptionalInt minutesOf(SessionSpan span) {
        if (!status.isPresence()) {
            return OptionalInt.of(0);
        }
        OptionalInt own = minutes == null ? stayed(span) : OptionalInt.of(minutes);
        return own.isPresent() && span.minutes() != null
                ? OptionalInt.of(Math.min(own.getAsInt(), span.minutes()))
                : own;
    }

    private OptionalInt stayed(SessionSpan span) {
        return stays.isEmpty() ? all(span) : union(span);
    }

    /** Whether they came later than so many minutes after the beginning, as recorded or as the first stay tells. */
    public boolean isLate(SessionSpan span, int graceMinutes) {
        if (status == AttendanceStatus.LATE) {
            return true;
        }
        Instant starts = span.startsAt();
        return status == AttendanceStatus.PRESENT
                && starts != null
                && !stays.isEmpty()
                && stays.stream()
                        .allMatch(stay -> stay.joinedAt() != null
                                && stay.joinedAt().isAfter(starts.plus(Duration.ofMinutes(graceMinutes))));
    }

    /**
     * Whether they were there for so much of the session, in percent; where nobody can tell how long it or they were, who
     * was there was there enough.
     *
     * @param threshold null: any presence is enough
     */
    public boolean isEnough(SessionSpan span, @Nullable Integer threshold) {
        if (!status.isPresence()) {
            return false;
        }
        Integer whole = span.minutes();
        OptionalInt own = minutesOf(span);
        return threshold == null
                || whole == null
                || own.isEmpty()
                || (long) own.getAsInt() * WHOLE >= (long) whole * threshold;
    }

    private static OptionalInt all(SessionSpan span) {
        return span.minutes() == null ? OptionalInt.empty() : OptionalInt.of(span.minutes());
    }

    private OptionalInt union(SessionSpan span) {
        Instant begin = span.startsAt();
        Instant end = span.end();
        Instant covered = begin;
        Duration sum = Duration.ZERO;
        for (Stay stay : inOrder()) {
            Instant from = later(stay.joinedAt(), covered);
            Instant to = earlier(stay.leftAt(), end);
            if (from == null || to == null) {
                return OptionalInt.empty();
            }
            if (to.isAfter(from)) {
                sum = sum.plus(Duration.between(from, to));
                covered = to;
            }
        }
        return OptionalInt.of((int) Math.min(sum.toMinutes(), Integer.MAX_VALUE));
    }

    private List<Stay> inOrder() {
        return stays.stream()
                .sorted(Comparator.comparing(Stay::joinedAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
