package org.mentorledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String APPROVED = "schema.approved.graphqls";

    @Test
    void nothingThatClientsRelyOnIsBroken() {
        assertThat(faults()).isEmpty();
    }

    /** Additions are approved by {@code -Dledger.docs.update=true}; that does not help a fault past the test above. */
    @Test
    void theContractIsTheOneThatWasApproved() throws IOException {
        Path approved = Path.of("src/test/resources", APPROVED);
        String printed = Sdl.printed(Sdl.contract());
        if (Boolean.getBoolean("ledger.docs.update") && faults().isEmpty()) {
            Files.writeString(approved, printed);
        }
        assertThat(approved)
                .as("the contract has changed: run with -Dledger.docs.update=true, look at the difference, commit")
                .content()
                .isEqualTo(printed);
    }

    @Test
    void aBadExampleIsRejected() {
        assertThat(Compatibility.breakages(
                        Sdl.resource("bad/before.graphqls"), Sdl.resource("bad/after.graphqls"), LocalDate.EPOCH))
                .anyMatch(it -> it.contains("gone"))
                .anyMatch(it -> it.contains("nowRequired"))
                .anyMatch(it -> it.contains("retyped"))
                .anyMatch(it -> it.contains("BROWN"));
    }

    @Test
    void whatOnlyAddsIsAccepted() {
        assertThat(Compatibility.breakages(
                        Sdl.resource("bad/before.graphqls"), Sdl.resource("good/after.graphqls"), LocalDate.EPOCH))
                .isEmpty();
    }

    private static List<String> faults() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        TypeDefinitionRegistry approved = Sdl.resource(APPROVED);
        TypeDefinitionRegistry contract = Sdl.contract();
        return Stream.concat(
                        Compatibility.breakages(approved, contract, today).stream(),
                        Farewell.of(approved, contract, today).faults())
                .toList();
    }
}
