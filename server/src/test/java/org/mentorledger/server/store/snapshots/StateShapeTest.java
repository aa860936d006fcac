package org.mentorledger.server.store.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateShapeTest {
    record Part(String name) {}

    record One(Map<String, List<Part>> parts) {}

    record Renamed(Map<String, List<Part>> pieces) {}

    record Other(Map<String, List<Integer>> parts) {}

    static final class Held {
        @SuppressWarnings("unused") // its type is what is looked at
        private final One one = new One(Map.of());
    }

    @Test
    void theSameTypeHasTheSameShape() {
        assertThat(StateShape.of(Held.class)).matches("[0-9a-f]{12}").isEqualTo(StateShape.of(Held.class));
    }

    @Test
    void anotherNameOrTypeOfAPartIsAnotherShape() {
        assertThat(List.of(StateShape.of(One.class), StateShape.of(Renamed.class), StateShape.of(Other.class)))
                .doesNotHaveDuplicates();
    }
}
