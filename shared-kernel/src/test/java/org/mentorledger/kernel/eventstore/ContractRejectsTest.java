package org.mentorledger.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractRejectsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                BadEvents.Renamed.class,
                BadEvents.Shortened.class,
                BadEvents.Retyped.class,
                BadEvents.Widened.class
            })
    void aClassThatNoLongerReadsWhatWasStored(Class<?> bad) throws IOException {
        String stored = Files.readString(Contract.FOLDER.resolve("program.CycleOpened.r1.approved.json"));

        assertThat(Contract.faults(bad, stored)).isNotEmpty();
    }

    @Test
    void anEventWithoutApprovedJson() {
        assertThat(Contract.faults(Example.FULL.of(BadEvents.Unlisted.Forgotten.class), "nothing approved"))
                .isNotEmpty();
    }

    @Test
    void anEventThatIsNotInTheTable() {
        assertThat(EventContractTest.missing(BadEvents.Unlisted.class))
                .containsExactly(BadEvents.Unlisted.Forgotten.class);
    }
}
