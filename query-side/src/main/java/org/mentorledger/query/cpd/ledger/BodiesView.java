package org.mentorledger.query.cpd.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The CPD body that each version of a program's policy names, if any. */
public record BodiesView(List<Version> versions) {
    public BodiesView {
        versions = List.copyOf(versions);
    }

    /** A version of the policy. */
    public record Version(int version, @Nullable String body) {}

    BodiesView with(Version version) {
        return new BodiesView(
                Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    @Nullable
    String at(int version) {
        return versions.stream()
                .filter(v -> v.version() == version && v.body() != null)
                .findFirst()
                .map(Version::body)
                .orElse(null);
    }
}
