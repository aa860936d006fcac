package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To which bodies a person answered, from which days on. */
public record DesignationsView(List<Designation> all) {
    private static final Comparator<Designation> LATEST =
            Comparator.comparing(Designation::since).thenComparing(Designation::recordedAt);

    public DesignationsView {
        all = List.copyOf(all);
    }

    /**
     * From this day on.
     *
     * @param body null: none
     */
    public record Designation(
            LocalDate since,
            OffsetDateTime recordedAt,
            @Nullable String body) {}

    static DesignationsView with(@Nullable DesignationsView before, Designation designation) {
        return new DesignationsView(
                before == null
                        ? List.of(designation)
                        : Stream.concat(before.all.stream(), Stream.of(designation))
                                .toList());
    }

    /** The body of a person of several ids on that day; of those that hold from one and the same day, the one recorded last stands. */
    static @Nullable String bodyOn(LocalDate day, Collection<DesignationsView> ofOnePerson) {
        return ofOnePerson.stream()
                .flatMap(designations -> designations.all.stream())
                .filter(designation -> !designation.since().isAfter(day))
                .max(LATEST)
                .map(Designation::body)
                .orElse(null);
    }
}
