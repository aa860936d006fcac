package org.mentorledger.query.mentorship.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a mentorship runs.
 *
 * @param zone whose days are meant
 * @param from the first day of the window; null: open
 * @param to the day after its last; null: open
 * @param startedOn the day it began; null: not yet
 * @param endedOn its last day; null: it runs
 * @param rests pauses, and the time between an end and a reopening
 */
public record Course(
        String zone,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<Rest> rests) {
    public Course {
        rests = List.copyOf(rests);
    }

    /** As it was known on that day; null: as it is. */
    Course knownUntil(@Nullable LocalDate day) {
        return day == null || endedOn == null || !endedOn.isAfter(day)
                ? this
                : new Course(zone, from, to, startedOn, null, rests);
    }

    Course within(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new Course(zone, first, end, startedOn, endedOn, rests);
    }

    Course started(LocalDate on) {
        return new Course(zone, from, to, on, endedOn, rests);
    }

    Course ended(LocalDate on) {
        return new Course(zone, from, to, startedOn, on, rests);
    }

    Course reopened(LocalDate on) {
        Course open = new Course(zone, from, to, startedOn, null, rests);
        return endedOn == null ? open : open.rests(new Rest(endedOn.plusDays(1), on));
    }

    Course paused(LocalDate on) {
        return rests(new Rest(on, null));
    }

    Course resumed(LocalDate on) {
        List<Rest> all = rests.stream()
                .map(rest -> rest.to() == null ? new Rest(rest.from(), on) : rest)
                .toList();
        return new Course(zone, from, to, startedOn, endedOn, all);
    }

    private Course rests(Rest one) {
        List<Rest> all = new ArrayList<>(rests);
        all.add(one);
        return new Course(zone, from, to, startedOn, endedOn, all);
    }
}
