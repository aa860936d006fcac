package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreTest {

    @Test
    void aStoreThatIsNotThereIsToldAsSkipped() {
        assertThatThrownBy(() -> Store.named(Map.of("LEDGER_X", " "), "x", "LEDGER_X", "HOST"))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("SKIPPED: x, LEDGER_X=HOST does not name a running one");
    }

    @Test
    void aStoreThatIsNamedIsTaken() {
        assertThat(Store.named(Map.of("LEDGER_X", "db:1"), "x", "LEDGER_X", "HOST"))
                .isEqualTo("db:1");
    }
}
