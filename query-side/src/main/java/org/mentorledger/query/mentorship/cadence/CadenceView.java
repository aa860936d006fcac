package org.mentorledger.query.mentorship.cadence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How regularly people were in contact.
 *
 * @param contacts meetings and check-ins so far
 * @param kept rows that were met
 * @param missed rows that were missed
 * @param longestGapDays the longest time without contact so far, in days on which contact was due; null before the first
 * @param elapsedMonths whole months of the commitment that are over
 * @param ofMonths months of the commitment; null: open
 * @param scheduledKept scheduled meetings that were held
 * @param scheduledMissed scheduled meetings that were missed
 */
public record CadenceView(
        List<CadenceMonthView> months,
        int contacts,
        int kept,
        int missed,
        @Nullable Integer longestGapDays,
        int elapsedMonths,
        @Nullable Integer ofMonths,
        int scheduledKept,
        int scheduledMissed) {
    public CadenceView {
        months = List.copyOf(months);
    }

    /** Rows that were missed and have not been followed by contact. */
    public List<CadenceMonthView> missedSinceTheLastContact() {
        List<CadenceMonthView> since = new ArrayList<>();
        for (CadenceMonthView month : months) {
            if (month.status() == CadenceMonthView.Status.MET) {
                since.clear();
            } else if (month.status() == CadenceMonthView.Status.MISSED) {
                since.add(month);
            }
        }
        return since;
    }
}
