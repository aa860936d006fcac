package org.mentorledger.query.session.sessions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.SessionSpan;

/**
 * A session as the ledger holds it, whoever asks.
 *
 * @param heldOn the day on which it was held, or else is planned
 * @param heldMinutes how long it lasted, where that was not as planned
 */
public record SessionRecord(
        String id,
        String programId,
        SessionKind kind,
        SessionStatus status,
        LocalDate heldOn,
        String zone,
        @Nullable Integer heldMinutes,
        @Nullable String cancelledBecause,
        Design design,
        List<SessionPlanChangeView> plans,
        List<Leader> mentors,
        List<String> invited,
        Roster roster,
        Content content,
        String origin,
        OffsetDateTime recordedAt) {
    public SessionRecord {
        plans = List.copyOf(plans);
        mentors = List.copyOf(mentors);
        invited = List.copyOf(invited);
    }

    /** From when to when it lasted, or else is planned to last. */
    SessionSpan span() {
        return new SessionSpan(design.startsAt(), heldMinutes == null ? design.minutes() : heldMinutes);
    }

    /** Everybody who takes part, leads or was asked to come. */
    List<String> people() {
        return Stream.of(roster.people().stream(), mentors.stream().map(Leader::participantId), invited.stream())
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    SessionRecord planned(SessionStatus now, LocalDate day, String where, Design how, SessionPlanChangeView change) {
        return new SessionRecord(
                id,
                programId,
                kind,
                now,
                day,
                where,
                heldMinutes,
                cancelledBecause,
                how,
                Stream.concat(plans.stream(), Stream.of(change)).toList(),
                mentors,
                invited,
                roster,
                content,
                origin,
                recordedAt);
    }

    SessionRecord becomes(SessionStatus now, LocalDate day, @Nullable Integer lasted, @Nullable String reason) {
        return new SessionRecord(
                id,
                programId,
                kind,
                now,
                day,
                zone,
                lasted,
                reason,
                design,
                plans,
                mentors,
                invited,
                roster,
                content,
                origin,
                recordedAt);
    }

    SessionRecord led(List<Leader> by) {
        return new SessionRecord(
                id,
                programId,
                kind,
                status,
                heldOn,
                zone,
                heldMinutes,
                cancelledBecause,
                design,
                plans,
                by,
                invited,
                roster,
                content,
                origin,
                recordedAt);
    }

    SessionRecord inviting(List<String> more) {
        return new SessionRecord(
                id,
                programId,
                kind,
                status,
                heldOn,
                zone,
                heldMinutes,
                cancelledBecause,
                design,
                plans,
                mentors,
                Stream.concat(invited.stream(), more.stream()).distinct().toList(),
                roster,
                content,
                origin,
                recordedAt);
    }

    SessionRecord about(Content now) {
        return new SessionRecord(
                id,
                programId,
                kind,
                status,
                heldOn,
                zone,
                heldMinutes,
                cancelledBecause,
                design,
                plans,
                mentors,
                invited,
                roster,
                now,
                origin,
                recordedAt);
    }

    SessionRecord with(String participantId, UnaryOperator<Part> change) {
        return new SessionRecord(
                id,
                programId,
                kind,
                status,
                heldOn,
                zone,
                heldMinutes,
                cancelledBecause,
                design,
                plans,
                mentors,
                invited,
                roster.with(participantId, change),
                content,
                origin,
                recordedAt);
    }
}
