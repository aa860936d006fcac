package org.mentorledger.command.mentorship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.Resolution;

/**
 * A meeting that was logged, as it is recorded now.
 *
 * @param loggedAt when it was recorded first
 * @param objections what became of the last dispute of each who disputed it
 * @param inError whether it was logged in error
 */
record Logged(
        Made made,
        Instant loggedAt,
        MeetingFacts facts,
        List<Signature> signatures,
        Map<String, Objection> objections,
        boolean inError) {

    Logged {
        signatures = List.copyOf(signatures);
        objections = Map.copyOf(objections);
    }

    /** Who signed which record, by their own hand or on paper. */
    record Signature(ParticipantId signer, String recordHash) {}

    /** A dispute of the record with that hash. */
    record Objection(String recordHash, Fate fate) {}

    /** What became of a dispute. */
    enum Fate {
        OPEN,
        WITHDRAWN,
        UPHELD,
        DISMISSED;

        static Fate of(Resolution resolution) {
            return switch (resolution) {
                case UPHELD -> UPHELD;
                case DISMISSED -> DISMISSED;
            };
        }
    }

    static Logged of(Made made, Instant at, MeetingFacts facts) {
        return new Logged(made, at, facts, List.of(), Map.of(), false);
    }

    Logged corrected(MeetingFacts facts) {
        return new Logged(made, loggedAt, facts, signatures, objections, inError);
    }

    Logged signed(ParticipantId signer, String recordHash) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(new Signature(signer, recordHash));
        return new Logged(made, loggedAt, facts, more, objections, inError);
    }

    Logged disputed(ParticipantId person, Fate fate) {
        Map<String, Objection> more = new HashMap<>(objections);
        more.put(person.value(), new Objection(facts.recordHash(), fate));
        return new Logged(made, loggedAt, facts, signatures, more, inError);
    }

    Logged voided() {
        return new Logged(made, loggedAt, facts, signatures, objections, true);
    }

    boolean standsSignedBy(ParticipantId person) {
        return signatures.contains(new Signature(person, facts.recordHash()));
    }

    /** Whether that person's dispute keeps the record out of evidence. */
    @JsonIgnore
    boolean isDisputed() {
        return objections.keySet().stream().map(ParticipantId::new).anyMatch(this::isDisputedBy);
    }

    boolean isDisputedBy(ParticipantId person) {
        return objectionOf(person)
                .filter(fate -> fate == Fate.OPEN || fate == Fate.UPHELD)
                .isPresent();
    }

    /** What became of that person's dispute of the record as it is now. */
    Optional<Fate> objectionOf(ParticipantId person) {
        return Optional.ofNullable(objections.get(person.value()))
                .filter(objection -> objection.recordHash().equals(facts.recordHash()))
                .map(Objection::fate);
    }
}
