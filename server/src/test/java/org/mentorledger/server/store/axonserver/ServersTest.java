package org.mentorledger.server.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.StoreSettings;

class ServersTest {
    /** Of nobody; its key was thrown away. */
    private static final String PEM = """
            -----BEGIN CERTIFICATE-----
            MIIBcDCCARWgAwIBAgIUXbdL+g4W/DBBZCQgMom34C7Qg0YwCgYIKoZIzj0EAwIw
            DDEKMAgGA1UEAwwBQTAgFw0yNjExMjcwMDEyMDBaGA8yMTI2MTEwMzAwMTIwMFow
            DDEKMAgGA1UEAwwBQTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABKTGFm7zxg4v
            WoN6qxl2o0Pz8u4IIBA/BXSxmsBCz6CgILAG8vVMix3iayGtloI4PDIqrqV2lKPx
            s2yhFx4Phq2jUzBRMB0GA1UdDgQWBBRlF7KfpTUAp+4rSLjnrmqlpgNXejAfBgNV
            HSMEGDAWgBRlF7KfpTUAp+4rSLjnrmqlpgNXejAPBgNVHRMBAf8EBTADAQH/MAoG
            CCqGSM49BAMCA0kAMEYCIQCjVdLyEPGCMeH3uwxs+bDWQdSkjSjPLPUCokqfWpBH
            FAIhAKdEqe1lpH/AR749sNTXzc2Rl8cdqoeXfjYq2L3jF4t6
            -----END CERTIFICATE-----
            """;

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
        Path certificate = Files.writeString(folder.resolve("ca.pem"), PEM);

        assertThat(connected(settings("axon:8124", true, false, certificate.toString()))
                        .getCertFile())
                .isEqualTo(certificate.toString());
        assertThatThrownBy(() -> connected(settings("axon:8124", true, false, folder + "/none.pem")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("none.pem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no certificate", "-----BEGIN CERTIFICATE-----\nbm8=\n-----END CERTIFICATE-----"})
    void aFileThatHoldsNoCertificateIsNamed(String text, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("ca.pem"), text);

        assertThatThrownBy(() -> connected(settings("axon:8124", true, false, file.toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("mentorledger.axonserver.certificate")
                .hasMessageContaining("ca.pem");
    }

    /** Java reads it; the library that connects does not. */
    @Test
    void aCertificateThatIsNotInPemFormIsNamed(@TempDir Path folder) throws Exception {
        String text = PEM.replaceAll("-----[A-Z ]+-----|\\s", "");
        Path file = Files.write(folder.resolve("ca.der"), Base64.getDecoder().decode(text));

        assertThatThrownBy(() -> connected(settings("axon:8124", true, false, file.toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PEM")
                .hasMessageContaining("ca.der");
    }

    @Test
    void aCertificateThatNothingWouldBeHeldToIsRefused(@TempDir Path folder) throws Exception {
        Path certificate = Files.writeString(folder.resolve("ca.pem"), PEM);

        assertThatThrownBy(() -> connected(settings("localhost:8124", false, false, certificate.toString())))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("mentorledger.axonserver.tls=true"));
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
