package org.mentorledger.server.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class AheadTest {
    private final List<BackgroundPreinitializer> ours =
            SpringFactoriesLoader.forDefaultResourceLocation().load(BackgroundPreinitializer.class).stream()
                    .filter(any -> any.getClass().getPackage().equals(AheadTest.class.getPackage()))
                    .toList();

    @Test
    void aStartFindsThemInTheOrderInWhichItNeedsWhatTheyLoad() {
        assertThat(ours)
                .extracting(Object::getClass)
                .containsExactly(BeansAhead.class, JsonAhead.class, StoresAhead.class, SchemaAhead.class);
    }

    /** Spring passes over one that fails without a word; it would only be of no use. */
    @Test
    void noneFails() {
        assertThat(ours)
                .allSatisfy(ahead -> assertThatCode(ahead::preinitialize).doesNotThrowAnyException());
    }
}
