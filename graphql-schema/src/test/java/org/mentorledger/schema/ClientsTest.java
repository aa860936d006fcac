package org.mentorledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** Documents as a version was released with are never changed: a new version brings a file of its own. */
    @ParameterizedTest
    @CsvSource({"0.1-tour, 37", "0.1-page, 9"})
    void whatClientsOfAVersionSendIsStillAnswered(String file, int documents) throws IOException {
        Clients clients = Clients.in(Files.readString(RESOURCES.resolve("clients/" + file + ".graphql")));

        assertThat(clients.documents()).hasSize(documents);
        assertThat(clients.faults(Sdl.schema(Sdl.contract()))).isEmpty();
    }

    @Test
    void aClientThatIsNotAnsweredIsFound() throws IOException {
        Clients clients = Clients.in(Files.readString(RESOURCES.resolve("bad/clients.graphql")));

        assertThat(clients.faults(Sdl.schema(Sdl.contract())))
                .anyMatch(it -> it.startsWith("asks for what is gone: ") && it.contains("colour"))
                .anyMatch(it -> it.startsWith("is no document: "))
                .hasSize(2);
    }
}
