package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a member has agreed to or completed, version by version and by business dates: agreements, or trainings.
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
     */
    public record Version(
            String name,
            int version,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean covers(String wanted, int least) {
            return name.equals(wanted) && version >= least;
        }

        boolean stands(String wanted, int exactly) {
            return until == null && version == exactly && name.equals(wanted);
        }

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** With one version more. */
    public Held with(String name, int version, LocalDate from) {
        List<Version> more = new ArrayList<>(versions);
        more.add(new Version(name, version, from, null));
        return new Held(more);
    }

    /** With that version revoked from that day on. */
    public Held revoked(String name, int version, LocalDate until) {
        return revoked(name, version, null, until);
    }

    /** With that version revoked from that day on: what holds since that other day only, or else all of it. */
    public Held revoked(String name, int version, @Nullable LocalDate from, LocalDate until) {
        return new Held(versions.stream()
                .map(held -> held.stands(name, version) && (from == null || from.equals(held.from()))
                        ? new Version(name, version, held.from(), until)
                        : held)
                .toList());
    }

    /** Of all this only what was got on that day. */
    public Held from(LocalDate day) {
        return new Held(
                versions.stream().filter(held -> held.from().equals(day)).toList());
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

    /** Whether that very version was got on that very day, and nobody revoked it. */
    public boolean hasFrom(String name, int version, LocalDate day) {
        return versions.stream()
                .anyMatch(held -> held.stands(name, version) && held.from().equals(day));
    }

    /** The latest version that holds and was not revoked. */
    public OptionalInt latest(String name) {
        return versions.stream()
                .filter(held -> held.until() == null && held.covers(name, 0))
                .mapToInt(Version::version)
                .max();
    }
}
