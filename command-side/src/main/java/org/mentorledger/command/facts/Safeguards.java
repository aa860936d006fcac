package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.participant.ConsentKind;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.participant.ScreeningKind;

/**
 * What protects a person, and others from them: consents and checks, each as it was given and taken back. Business dates
 * decide, and on one day what was recorded last.
 *
 * @param consents in the order they were recorded
 * @param checks in the order they were recorded
 */
public record Safeguards(List<Consent> consents, List<Check> checks) {
    /** Before anything was recorded. */
    public static final Safeguards NONE = new Safeguards(List.of(), List.of());

    public Safeguards {
        consents = List.copyOf(consents);
        checks = List.copyOf(checks);
    }

    /**
     * A consent given or withdrawn.
     *
     * @param programId for which; null: for all
     */
    public record Consent(ConsentKind kind, @Nullable ProgramId programId, LocalDate on, boolean given) {
        private boolean isAbout(ConsentKind asked, @Nullable ProgramId program) {
            return kind == asked && (programId == null || programId.equals(program));
        }
    }

    /**
     * A check that cleared the person, or does not any more.
     *
     * @param until the last day it is good for, if it has one
     */
    public record Check(
            ScreeningKind kind, LocalDate on, @Nullable LocalDate until, boolean cleared) {
        private boolean clearsOn(LocalDate day) {
            return cleared && (until == null || !day.isAfter(until));
        }
    }

    /**
     * Whether consent of that kind holds on that day.
     *
     * @param program for which; null: for all
     */
    public boolean hasConsentOn(LocalDate day, ConsentKind kind, @Nullable ProgramId program) {
        return inOrder(consents.stream().filter(consent -> consent.isAbout(kind, program)), day, Consent::on)
                .reduce((earlier, later) -> later)
                .filter(Consent::given)
                .isPresent();
    }

    /** Whether consent of that kind holds on that day for that program; for none in particular: for any. */
    public boolean hasAnyConsentOn(LocalDate day, ConsentKind kind, @Nullable ProgramId program) {
        return hasConsentOn(day, kind, program)
                || (program == null
                        && consents.stream().anyMatch(consent -> hasConsentOn(day, kind, consent.programId())));
    }

    /** Whether a check of any kind clears the person on that day. */
    public boolean isScreenedOn(LocalDate day) {
        return lastChecks(day).values().stream().anyMatch(check -> check.clearsOn(day));
    }

    /** Whether a check of that kind clears the person on that day. */
    public boolean isScreenedOn(LocalDate day, ScreeningKind kind) {
        Check last = lastChecks(day).get(kind);
        return last != null && last.clearsOn(day);
    }

    /** Whether that very check was recorded and stands. */
    public boolean hasCheck(ScreeningKind kind, LocalDate on, @Nullable LocalDate until) {
        return checks.contains(new Check(kind, on, until, true)) && isScreenedOn(on, kind);
    }

    private Map<ScreeningKind, Check> lastChecks(LocalDate day) {
        Map<ScreeningKind, Check> last = new EnumMap<>(ScreeningKind.class);
        inOrder(checks.stream(), day, Check::on).forEach(check -> last.put(check.kind(), check));
        return last;
    }

    private static <T> Stream<T> inOrder(Stream<T> recorded, LocalDate day, Function<T, LocalDate> on) {
        return recorded.filter(one -> !on.apply(one).isAfter(day)).sorted(Comparator.comparing(on));
    }

    /** As it is after the event. */
    public Safeguards after(ParticipantEvent event) {
        if (event instanceof ParticipantEvent.ConsentGiven given) {
            return with(new Consent(given.kind(), given.programId(), given.happenedOn(), true));
        }
        if (event instanceof ParticipantEvent.ConsentWithdrawn withdrawn) {
            return with(new Consent(withdrawn.kind(), withdrawn.programId(), withdrawn.happenedOn(), false));
        }
        if (event instanceof ParticipantEvent.ScreeningCleared cleared) {
            return with(new Check(cleared.kind(), cleared.happenedOn(), cleared.expiresOn(), true));
        }
        if (event instanceof ParticipantEvent.ScreeningRevoked revoked) {
            return with(new Check(revoked.kind(), revoked.happenedOn(), null, false));
        }
        return this;
    }

    private Safeguards with(Consent another) {
        return new Safeguards(and(consents, another), checks);
    }

    private Safeguards with(Check another) {
        return new Safeguards(consents, and(checks, another));
    }

    private static <T> List<T> and(List<T> before, T another) {
        List<T> all = new ArrayList<>(before);
        all.add(another);
        return all;
    }
}
