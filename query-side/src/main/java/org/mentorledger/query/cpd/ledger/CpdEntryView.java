package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.cpd.RuleSet;
import org.mentorledger.query.evidence.Signature;

/**
 * One meeting in one person's ledger.
 *
 * @param countedMinutes how many of the minutes count, each minute of a person's day once
 * @param ruleSet by which it is credited or not; null: none applies
 * @param lastSignedAt when it was signed last, be it as it stands or as it was before a correction
 * @param lastSignedHash the hash of the record that was signed then
 */
public record CpdEntryView(
        String meetingId,
        String mentorshipId,
        LocalDate heldOn,
        OffsetDateTime recordedAt,
        int minutes,
        int countedMinutes,
        MemberRole role,
        String category,
        @Nullable RuleSet ruleSet,
        List<String> counterpartNames,
        List<String> topics,
        State state,
        List<String> reasons,
        boolean late,
        String origin,
        String recordHash,
        List<Signature> signatures,
        @Nullable OffsetDateTime lastSignedAt,
        @Nullable String lastSignedHash) {

    /** Whether an entry counts. */
    public enum State {
        COMPLETE,
        UNSIGNED,
        DISPUTED,
        INELIGIBLE,
        VOID
    }

    /** As many minutes as count of it; fewer than it has count elsewhere, too. */
    CpdEntryView counting(int minutesOfIt) {
        return new CpdEntryView(
                meetingId,
                mentorshipId,
                heldOn,
                recordedAt,
                minutes,
                minutesOfIt,
                role,
                category,
                ruleSet,
                counterpartNames,
                topics,
                state,
                minutesOfIt == countedMinutes
                        ? reasons
                        : Stream.concat(reasons.stream(), Stream.of(Reason.OVERLAP.name()))
                                .toList(),
                late,
                origin,
                recordHash,
                signatures,
                lastSignedAt,
                lastSignedHash);
    }

    String key() {
        return mentorshipId + ":" + meetingId;
    }

    boolean isComplete() {
        return state == State.COMPLETE;
    }
}
