package org.mentorledger.query.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an asker stands to a mentorship, and so what of it they may read (row U5). Facts (goals, dates, topics,
 * meetings) they read up to their last day: a successor sees those from before, a predecessor none that came later. Words
 * (notes, feedback, check-ins, concerns) they read of their own days alone.
 *
 * @param isOversight whether they read all of it, as ADMIN and the program's coordinators do
 * @param own their own days in it, as a party
 * @param isAudit whether they read facts of all days and no words, as the auditors of somebody's body do
 */
public record Standing(boolean isOversight, List<Tenure> own, boolean isAudit) {
    /** Of one who may not know of it. */
    public static final Standing NONE = new Standing(false, List.of());

    /** Stands for words that are not for the reader, where something must stand. */
    public static final String NOT_SHOWN = "(not shown)";

    /** Of one who audits for the body that somebody in it answers to. */
    public static final Standing AUDIT = new Standing(false, List.of(), true);

    public Standing {
        own = List.copyOf(own);
    }

    /** Of one who oversees it, or has days of their own in it. */
    public Standing(boolean isOversight, List<Tenure> own) {
        this(isOversight, own, false);
    }

    /** Whether they may not know of it at all. */
    public boolean isNone() {
        return !isOversight && !isAudit && own.isEmpty();
    }

    /** Whether they may read facts of that day. */
    public boolean readsFactsOf(LocalDate day) {
        LocalDate last = lastDay();
        return !isNone() && (last == null || !day.isAfter(last));
    }

    /** Whether they may read words of that day. */
    public boolean readsWordsOf(LocalDate day) {
        return isOversight || wasThereOn(day);
    }

    /** Whether they were there as a party on that day. */
    public boolean wasThereOn(LocalDate day) {
        return own.stream().anyMatch(tenure -> tenure.covers(day));
    }

    /** The last day of which they may read; null: there is none. */
    public @Nullable LocalDate lastDay() {
        if (isOversight || isAudit) {
            return null;
        }
        LocalDate last = LocalDate.MIN;
        for (Tenure tenure : own) {
            if (tenure.to() == null) {
                return null;
            }
            last = tenure.to().isAfter(last) ? tenure.to() : last;
        }
        return last;
    }
}
