package org.mentorledger.server.door;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps out of a whole node what lies on the class path only for tests. */
public final class NotForTests extends TypeExcludeFilter {
    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        return type.getAnnotationMetadata().isAnnotated(TestComponent.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotForTests;
    }

    @Override
    public int hashCode() {
        return NotForTests.class.hashCode();
    }
}
