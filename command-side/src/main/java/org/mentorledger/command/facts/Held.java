package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.SessionId;

/**
 * What a member has agreed to or completed, version by version and by business dates: agreements, or trainings. One
 * version may be got several times: it holds while one of them stands.
 *
 * @param versions in the order they were recorded
 */
public record Held(List<Version> versions) {
    /** Nothing. */
    public static final Held NOTHING = new Held(List.of());

    public Held {
        versions = List.copyOf(versions);
    }

    /**
     * One version of one thing.
     *
     * @param from the first day on which it holds
     * @param until the first day on which it holds no more; null while nobody revoked it
     * @param by the session by which it was got; null: by hand
     */
    public record Version(
            String name,
            int version,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable SessionId by) {

        boolean covers(String wanted, int least) {
            return name.equals(wanted) && version >= least;
        }

        boolean stands(String wanted, int exactly) {
            return until == null && version == exactly && name.equals(wanted);
        }

        boolean wasGot(@Nullable LocalDate on, @Nullable SessionId session) {
            return (on == null || on.equals(from)) && (session == null || session.equals(by));
        }

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** With one version more. */
    public Held with(String name, int version, LocalDate from) {
        return with(name, version, from, null);
    }

    /** With one version more, got by that session or by hand. */
    public Held with(String name, int version, LocalDate from, @Nullable SessionId by) {
        List<Version> more = new ArrayList<>(versions);
        more.add(new Version(name, version, from, null, by));
        return new Held(more);
    }

    /** With that version revoked from that day on. */
    public Held revoked(String name, int version, LocalDate until) {
        return revoked(name, version, null, null, until);
    }

    /** With that version revoked from that day on: what {@link #got} tells only. */
    public Held revoked(String name, int version, @Nullable LocalDate from, @Nullable SessionId by, LocalDate until) {
        return new Held(versions.stream()
                .map(held -> held.stands(name, version) && held.wasGot(from, by)
                        ? new Version(name, version, held.from(), until, held.by())
                        : held)
                .toList());
    }

    /** Of all this only what was got on that day, or on any; and by that session, or by any and by hand. */
    public Held got(@Nullable LocalDate day, @Nullable SessionId by) {
        return new Held(versions.stream().filter(held -> held.wasGot(day, by)).toList());
    }

    /** Whether that version, or a later one, holds and was not revoked. */
    public boolean has(String name, int least) {
        return versions.stream().anyMatch(held -> held.until() == null && held.covers(name, least));
    }

    /** Whether that version, or a later one, holds on that day. */
    public boolean has(String name, int least, LocalDate day) {
        return versions.stream().anyMatch(held -> held.covers(name, least) && held.holdsOn(day));
    }

    /** The day from which that very version holds, if nobody revoked it. */
    public @Nullable LocalDate since(String name, int version) {
        return versions.stream()
                .filter(held -> held.stands(name, version))
                .map(Version::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether that very version was got on that very day by that very session, or by hand, and nobody revoked it. */
    public boolean hasFrom(String name, int version, LocalDate day, @Nullable SessionId by) {
        return versions.contains(new Version(name, version, day, null, by));
    }

    /** The latest version that holds and was not revoked. */
    public OptionalInt latest(String name) {
        return versions.stream()
                .filter(held -> held.until() == null && held.covers(name, 0))
                .mapToInt(Version::version)
                .max();
    }
}
