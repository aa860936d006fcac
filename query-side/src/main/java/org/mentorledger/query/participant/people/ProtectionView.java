package org.mentorledger.query.participant.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.participant.ConsentKind;
import org.mentorledger.kernel.participant.ParticipantEvent.ConsentGiven;
import org.mentorledger.kernel.participant.ParticipantEvent.ConsentWithdrawn;
import org.mentorledger.kernel.participant.ParticipantEvent.ScreeningRevoked;
import org.mentorledger.kernel.participant.ScreeningKind;

/** What protects a person, and others from them. */
public record ProtectionView(List<Guardian> guardians, List<Consent> consents, List<Screening> screenings) {
    static final ProtectionView NONE = new ProtectionView(List.of(), List.of(), List.of());

    public ProtectionView {
        guardians = List.copyOf(guardians);
        consents = List.copyOf(consents);
        screenings = List.copyOf(screenings);
    }

    /** A guardian who stands. */
    public record Guardian(String guardianId, @Nullable String relation, LocalDate linkedOn) {}

    /** A consent, given for one program or for all. */
    public record Consent(
            ConsentKind kind,
            @Nullable String programId,
            @Nullable String guardianId,
            @Nullable String documentId,
            LocalDate givenOn,
            List<Withdrawal> withdrawals) {
        public Consent {
            withdrawals = List.copyOf(withdrawals);
        }

        static Consent of(ConsentGiven e) {
            return new Consent(
                    e.kind(),
                    e.programId() == null ? null : e.programId().value(),
                    e.guardianId() == null ? null : e.guardianId().value(),
                    e.documentId(),
                    e.happenedOn(),
                    List.of());
        }

        private boolean isTouchedBy(ConsentWithdrawn e) {
            boolean sameProgram = programId == null
                    || e.programId() == null
                    || e.programId().value().equals(programId);
            return kind == e.kind() && sameProgram && !givenOn.isAfter(e.happenedOn());
        }

        private Consent withdrawn(ConsentWithdrawn e) {
            Withdrawal another =
                    new Withdrawal(e.programId() == null ? null : e.programId().value(), e.happenedOn());
            return new Consent(kind, programId, guardianId, documentId, givenOn, and(withdrawals, another));
        }
    }

    /** From when on a consent does not hold, for one program or for all. */
    public record Withdrawal(@Nullable String programId, LocalDate withdrawnOn) {}

    /** A check that cleared the person. */
    public record Screening(
            ScreeningKind kind,
            LocalDate clearedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String reference,
            @Nullable LocalDate revokedOn) {
        private boolean isTouchedBy(ScreeningRevoked e) {
            return kind == e.kind() && revokedOn == null && !clearedOn.isAfter(e.happenedOn());
        }

        private Screening revoked(LocalDate on) {
            return new Screening(kind, clearedOn, expiresOn, reference, on);
        }
    }

    ProtectionView with(Guardian another) {
        return new ProtectionView(and(guardians, another), consents, screenings);
    }

    ProtectionView without(String guardianId) {
        List<Guardian> left = guardians.stream()
                .filter(guardian -> !guardian.guardianId().equals(guardianId))
                .toList();
        return new ProtectionView(left, consents, screenings);
    }

    ProtectionView with(Consent another) {
        return new ProtectionView(guardians, and(consents, another), screenings);
    }

    ProtectionView withdrawn(ConsentWithdrawn e) {
        return new ProtectionView(
                guardians,
                each(consents, consent -> consent.isTouchedBy(e), consent -> consent.withdrawn(e)),
                screenings);
    }

    ProtectionView with(Screening another) {
        return new ProtectionView(guardians, consents, and(screenings, another));
    }

    ProtectionView revoked(ScreeningRevoked e) {
        return new ProtectionView(
                guardians,
                consents,
                each(screenings, check -> check.isTouchedBy(e), check -> check.revoked(e.happenedOn())));
    }

    private static <T> List<T> and(List<T> before, T another) {
        List<T> all = new ArrayList<>(before);
        all.add(another);
        return all;
    }

    private static <T> List<T> each(List<T> all, Predicate<T> which, UnaryOperator<T> become) {
        return all.stream()
                .map(one -> which.test(one) ? become.apply(one) : one)
                .toList();
    }
}
