package org.mentorledger.query.mentorship.attention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.MeetingFacts;

/**
 * A meeting, check-in or note that somebody may have to look after.
 *
 * @param day the day it is about
 * @param startsAt when a meeting that is scheduled begins
 * @param isPrepared whether it has an agenda with questions
 * @param isSupervised whether contact was
 * @param unsignedBy who attended and has not signed the record as it stands
 * @param recordHash of the record as it stands
 * @param disputes that stand against the record
 */
public record Matter(
        String mentorshipId,
        String id,
        Kind kind,
        LocalDate day,
        @Nullable OffsetDateTime startsAt,
        boolean isPrepared,
        boolean isSupervised,
        List<String> unsignedBy,
        @Nullable String recordHash,
        List<Objection> disputes) {
    public Matter {
        unsignedBy = List.copyOf(unsignedBy);
        disputes = List.copyOf(disputes);
    }

    /** What it is. */
    public enum Kind {
        SCHEDULED,
        HELD,
        CHECK_IN,
        QUESTION,
        /** Nothing to look after any more. */
        SETTLED
    }

    /** Somebody says that the record is wrong. */
    public record Objection(String participantId, LocalDate since) {}

    static Matter of(String mentorship, String id, Kind kind, LocalDate day, boolean isSupervised) {
        return new Matter(mentorship, id, kind, day, null, false, isSupervised, List.of(), null, List.of());
    }

    Matter scheduled(LocalDate on, OffsetDateTime at) {
        return new Matter(mentorshipId, id, Kind.SCHEDULED, on, at, isPrepared, true, unsignedBy, recordHash, disputes);
    }

    Matter prepared(boolean withQuestions) {
        return new Matter(
                mentorshipId, id, kind, day, startsAt, withQuestions, isSupervised, unsignedBy, recordHash, disputes);
    }

    Matter settled() {
        return of(mentorshipId, id, Kind.SETTLED, day, true);
    }

    Matter held(MeetingFacts facts) {
        boolean same = facts.recordHash().equals(recordHash);
        return new Matter(
                mentorshipId,
                id,
                Kind.HELD,
                facts.heldOn(),
                startsAt,
                isPrepared,
                facts.supervision() != null,
                same
                        ? unsignedBy
                        : facts.attendance().stream()
                                .map(attended -> attended.participantId().value())
                                .toList(),
                facts.recordHash(),
                same ? disputes : List.of());
    }

    Matter signed(String hash, String by) {
        if (!hash.equals(recordHash)) {
            return this;
        }
        return with(unsignedBy.stream().filter(person -> !person.equals(by)).toList(), disputes);
    }

    Matter disputed(List<Objection> standing) {
        return with(unsignedBy, standing);
    }

    private Matter with(List<String> unsigned, List<Objection> standing) {
        return new Matter(
                mentorshipId, id, kind, day, startsAt, isPrepared, isSupervised, unsigned, recordHash, standing);
    }
}
