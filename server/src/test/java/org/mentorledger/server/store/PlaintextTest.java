package org.mentorledger.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaintextTest {
    private static final String SETTING = "mentorledger.postgres";

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.3.2.1", "::1", "[::1]", ""})
    void onThisMachineNothingNeedsToBeEncrypted(String host) {
        assertThatCode(() -> look(Stream.of(host), false, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"db", "127.evil.example", "localhost.example.org", "10.0.0.1", "1270.0.0.1", "::", "[::2]"})
    void toAnotherMachineNothingGoesUnencrypted(String host) {
        assertThatThrownBy(() -> look(Stream.of("localhost", host), false, false))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy())
                                .isEqualTo("Encrypt, or set mentorledger.postgres.plaintext=true"
                                        + " where the network is trusted."))
                .hasMessageContaining(SETTING);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void unlessItIsEncryptedOrTheNetworkTrusted(boolean encrypted, boolean trusted) {
        assertThatCode(() -> look(Stream.of("db"), encrypted, trusted)).doesNotThrowAnyException();
    }

    @Test
    void whereNothingIsNamedNothingIsSent() {
        assertThatCode(() -> look(Stream.of(), false, false)).doesNotThrowAnyException();
    }

    private static void look(Stream<String> hosts, boolean encrypted, boolean trusted) {
        Plaintext.check(SETTING, hosts, encrypted, trusted, "Encrypt");
    }
}
