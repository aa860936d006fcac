package org.mentorledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String APPROVED = "schema.approved.graphqls";

    @Test
    void nothingThatClientsRelyOnIsBroken() {
        assertThat(Compatibility.breakages(Sdl.resource(APPROVED), Sdl.contract()))
                .isEmpty();
    }

    /** Additions are approved by {@code -Dledger.docs.update=true}; that does not help a breaking change past the test above. */
    @Test
    void theContractIsTheOneThatWasApproved() throws IOException {
        Path approved = Path.of("src/test/resources", APPROVED);
        String printed = Sdl.printed(Sdl.contract());
        if (Boolean.getBoolean("ledger.docs.update")
                && Compatibility.breakages(Sdl.resource(APPROVED), Sdl.contract())
                        .isEmpty()) {
            Files.writeString(approved, printed);
        }
        assertThat(approved)
                .as("the contract has changed: run with -Dledger.docs.update=true, look at the difference, commit")
                .content()
                .isEqualTo(printed);
    }

    @Test
    void aBadExampleIsRejected() {
        assertThat(Compatibility.breakages(Sdl.resource("bad/before.graphqls"), Sdl.resource("bad/after.graphqls")))
                .anyMatch(it -> it.contains("gone"))
                .anyMatch(it -> it.contains("nowRequired"))
                .anyMatch(it -> it.contains("retyped"))
                .anyMatch(it -> it.contains("BROWN"));
    }

    @Test
    void whatOnlyAddsIsAccepted() {
        assertThat(Compatibility.breakages(Sdl.resource("bad/before.graphqls"), Sdl.resource("good/after.graphqls")))
                .isEmpty();
    }
}
