package org.mentorledger.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example.org",
                "https://id.example.org/realms/school/",
                "http://localhost:8080/x",
                "http://127.0.0.1",
                "http://[::1]:9000/x"
            })
    void nobodyBetweenReadsTheseAddresses(String address) {
        assertThat(Address.safe(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id.example.org",
                "http://id.example.org",
                "http://127.0.0.1.example.org",
                "http://localhost@example.org",
                "https://name:word@id.example.org",
                "https://id.example.org/#part",
                "https:///path",
                "file:///etc/passwd",
                "ht tp://x"
            })
    void theseAreNotAskedFor(String address) {
        assertThat(Address.safe(address)).isEmpty();
    }
}
