package org.mentorledger.server.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.StoreSettings;

class ServersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8124",
                "127.0.0.1",
                "127.3.2.1:8124",
                "[::1]:8124",
                "LOCALHOST",
                "localhost:1, 127.0.0.1:2"
            })
    void onThisMachineNothingNeedsToBeEncrypted(String servers) {
        assertThat(connected(settings(servers, false, false, null)).isSslEnabled())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "axonserver:8124",
                "10.0.0.7:8124",
                "localhost:8124,axon-2:8124",
                "127.0.0.1.example.org:8124",
                "localhost.example.org",
                "[2001:db8::1]:8124",
                "1127.0.0.1"
            })
    void anotherMachineIsRefusedUnlessItIsEncryptedOrTheNetworkIsSaidToBeTrusted(String servers) {
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> connected(settings(servers, false, false, null)));

        assertThat(refused).as(servers).isNotNull();
        assertThat(refused.getMessage()).contains("another machine", "not encrypted");
        assertThat(refused.remedy())
                .contains("mentorledger.axonserver.tls=true", "mentorledger.axonserver.plaintext=true");
        assertThat(connected(settings(servers, true, false, null)).isSslEnabled())
                .isTrue();
        assertThat(connected(settings(servers, false, true, null)).isSslEnabled())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ":8124"})
    void noServerIsRefused(String servers) {
        assertThatThrownBy(() -> connected(settings(servers, true, false, null)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("names no server");
    }

    @Test
    void aCertificateIsReadOrNamed(@TempDir Path folder) throws Exception {
        Path certificate = Files.writeString(folder.resolve("ca.pem"), "pem");

        assertThat(connected(settings("axon:8124", true, false, certificate.toString()))
                        .getCertFile())
                .isEqualTo(certificate.toString());
        assertThatThrownBy(() -> connected(settings("axon:8124", true, false, folder + "/none.pem")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("none.pem");
    }

    @Test
    void noTwoNodesHaveOneNameForAxonServerWouldAskOnlyOneOfThem() {
        AxonServerConfiguration one = connected(settings("localhost", false, false, null));

        assertThat(one.getComponentName()).endsWith(one.getClientId());
    }

    private static AxonServerConfiguration connected(StoreSettings.Axonserver settings) {
        AxonServerConfiguration connection =
                AxonServerConfiguration.builder().componentName("mentor-ledger").build();
        Servers.connect(settings, connection);
        return connection;
    }

    private static StoreSettings.Axonserver settings(
            String servers, boolean tls, boolean plaintext, @Nullable String certificate) {
        return new StoreSettings.Axonserver(servers, "default", null, tls, plaintext, certificate);
    }
}
