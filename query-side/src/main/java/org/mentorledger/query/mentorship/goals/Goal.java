package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A goal with its history; each list in the order in which it was told.
 *
 * @param wordings the first is how it was set
 */
public record Goal(String id, List<Wording> wordings, List<Turn> turns, List<GoalProgressView> progress) {
    public Goal {
        wordings = List.copyOf(wordings);
        turns = List.copyOf(turns);
        progress = List.copyOf(progress);
    }

    static Goal set(String id, Wording wording) {
        return new Goal(id, List.of(wording), List.of(), List.of());
    }

    Goal revised(Wording wording) {
        return new Goal(id, and(wordings, wording), turns, progress);
    }

    Goal turned(Turn turn) {
        return new Goal(id, wordings, and(turns, turn), progress);
    }

    Goal noted(GoalProgressView step) {
        return new Goal(id, wordings, turns, and(progress, step));
    }

    /** As it was to be seen on that day, null: as it stands; it must have been set by then. */
    GoalView on(@Nullable LocalDate day) {
        List<Wording> read = by(day, wordings, Wording::from);
        Wording wording = read.isEmpty() ? wordings.get(0) : read.get(read.size() - 1);
        List<Turn> taken = by(day, turns, Turn::on);
        Turn last = taken.isEmpty() ? new Turn(wording.from(), GoalStatus.SET, null) : taken.get(taken.size() - 1);
        List<GoalProgressView> noted = by(day, progress, GoalProgressView::notedOn);
        boolean achieved = last.status() == GoalStatus.ACHIEVED;
        return new GoalView(
                id,
                wording.title(),
                last.status(),
                wording.kind(),
                wording.ownerId(),
                wording.purpose(),
                wording.expectations(),
                wording.targetDate(),
                percent(noted),
                noted,
                last.status() == GoalStatus.ABANDONED ? last.on() : null,
                achieved ? last.on() : null,
                achieved ? last.words() : null,
                achieved ? null : last.words());
    }

    private static @Nullable Integer percent(List<GoalProgressView> noted) {
        Integer last = null;
        for (GoalProgressView step : noted) {
            last = step.percent() == null ? last : step.percent();
        }
        return last;
    }

    /** Those of that day and before; all when there is no such day. */
    static <T> List<T> by(@Nullable LocalDate day, List<T> all, Function<T, LocalDate> when) {
        return day == null
                ? all
                : all.stream().filter(one -> !when.apply(one).isAfter(day)).toList();
    }

    private static <T> List<T> and(List<T> all, T another) {
        List<T> more = new ArrayList<>(all);
        more.add(another);
        return more;
    }
}
