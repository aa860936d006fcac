package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.LifecycleEvent.NoticeGiven;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;

/**
 * A party told the others that they will stop (rows P41 to P45).
 *
 * @param giverId who; null: the office
 * @param lastDay included
 * @param days between the notice and the last day
 * @param reassured whether the mentee was told that it has nothing to do with them
 * @param asked the days that the rules ask for; nothing stored: see {@link #askedFor}
 */
public record NoticeView(
        @Nullable String giverId,
        EndReason reason,
        LocalDate givenOn,
        LocalDate lastDay,
        int days,
        @Nullable LocalDate coordinatorToldOn,
        @Nullable LocalDate menteeToldOn,
        boolean reassured,
        @Nullable String explanation,
        @Nullable Integer asked) {

    static NoticeView of(Vault vault, NoticeGiven e) {
        return new NoticeView(
                e.giverId() == null ? null : e.giverId().value(),
                e.reason(),
                e.happenedOn(),
                e.lastDay(),
                e.days(),
                e.coordinatorToldOn(),
                e.menteeToldOn(),
                e.isReassured(),
                e.text() == null ? null : Opened.of(vault, e.text()).maybe("explanation"),
                null);
    }

    /** As it is judged by rules that ask for so many days. */
    public NoticeView askedFor(@Nullable Integer noticeDays) {
        return with(menteeToldOn, reassured, noticeDays);
    }

    /** Whether the days are fewer than the rules ask for. */
    public boolean isShort() {
        return asked != null && days < asked;
    }

    NoticeView told(LocalDate on, boolean isReassured) {
        return with(on, isReassured || reassured, asked);
    }

    /** Without what was said of it: words are for those who were there. */
    NoticeView silent() {
        return new NoticeView(
                giverId, reason, givenOn, lastDay, days, coordinatorToldOn, menteeToldOn, reassured, null, asked);
    }

    /** As far as is known on that day. */
    NoticeView known(LocalDate day) {
        return menteeToldOn != null && menteeToldOn.isAfter(day) ? with(null, false, asked) : this;
    }

    private NoticeView with(@Nullable LocalDate toldOn, boolean isReassured, @Nullable Integer noticeDays) {
        return new NoticeView(
                giverId,
                reason,
                givenOn,
                lastDay,
                days,
                coordinatorToldOn,
                toldOn,
                isReassured,
                explanation,
                noticeDays);
    }

    boolean isOf(String participantId) {
        return participantId.equals(giverId);
    }
}
