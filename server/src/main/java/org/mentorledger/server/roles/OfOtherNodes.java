package org.mentorledger.server.roles;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps out, while beans are looked for, what only nodes of other roles need. */
final class OfOtherNodes extends TypeExcludeFilter {
    private final Roles roles;

    OfOtherNodes(Roles roles) {
        this.roles = roles;
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
        return Needed.of(type, types).filter(needed -> !needed.isOn(roles)).isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfOtherNodes that && roles.toString().equals(that.roles.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(roles.toString());
    }
}
