package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.cpd.RuleSet;
import org.mentorledger.query.cpd.ledger.CpdEntryView.State;

/**
 * One session in one person's ledger.
 *
 * @param minutes how long the person was there; null: nobody can tell
 * @param countedMinutes how many of them count, each minute of a person's day once
 * @param ruleSet by which it is credited or not; null: none applies
 */
public record CpdAttendanceView(
        String sessionId,
        SessionKind kind,
        @Nullable String title,
        LocalDate heldOn,
        OffsetDateTime recordedAt,
        @Nullable Integer minutes,
        int countedMinutes,
        String category,
        @Nullable RuleSet ruleSet,
        List<String> topics,
        State state,
        List<String> reasons,
        String origin) {
    public CpdAttendanceView {
        topics = List.copyOf(topics);
        reasons = List.copyOf(reasons);
    }

    /** As many minutes as count of it; fewer than it has count elsewhere, too. */
    CpdAttendanceView counting(int minutesOfIt) {
        return new CpdAttendanceView(
                sessionId,
                kind,
                title,
                heldOn,
                recordedAt,
                minutes,
                minutesOfIt,
                category,
                ruleSet,
                topics,
                state,
                minutesOfIt == countedMinutes
                        ? reasons
                        : Stream.concat(reasons.stream(), Stream.of(Reason.OVERLAP.name()))
                                .toList(),
                origin);
    }

    boolean isComplete() {
        return state == State.COMPLETE;
    }
}
