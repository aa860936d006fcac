package org.mentorledger.server.store.axonserver;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.door.ClosedPort;
import org.mentorledger.server.store.StoreSettings;

/** What an operator is told of a server that this node cannot join: by servers with and without TLS, whose certificate is for localhost. */
class GreetingTest {
    private static final char[] PASSWORD = "none of worth".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext tls;
    private static String certificate;

    @BeforeAll
    static void aCertificateForLocalhost() throws Exception {
        Path keys = folder.resolve("keys.p12");
        int ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=ledger",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(ended).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(keys)) {
            store.load(stored, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        certificate = Files.writeString(
                        folder.resolve("ca.pem"),
                        "-----BEGIN CERTIFICATE-----\n"
                                + Base64.getMimeEncoder()
                                        .encodeToString(
                                                store.getCertificate("server").getEncoded())
                                + "\n-----END CERTIFICATE-----\n")
                .toString();
    }

    @Test
    void whoseTlsIsInOrderAnswers() throws IOException {
        try (Server server = new Server(tls.getServerSocketFactory())) {
            assertThat(words("localhost", server, true, certificate))
                    .contains("answers", "mentorledger.axonserver.token");
        }
    }

    @Test
    void aCertificateOfNobodyWhoIsTrustedIsSaidToBeOne() throws IOException {
        try (Server server = new Server(tls.getServerSocketFactory())) {
            assertThat(words("localhost", server, true, null))
                    .contains("certificate that is not accepted", "mentorledger.axonserver.certificate");
        }
    }

    @Test
    void aCertificateForAnotherHostIsSaidToBeOne() throws IOException {
        try (Server server = new Server(tls.getServerSocketFactory())) {
            assertThat(words("127.0.0.1", server, true, certificate))
                    .contains("not accepted", "127.0.0.1", "mentorledger.axonserver.servers");
        }
    }

    @Test
    void tlsOnOneSideOnlyIsSaidForEither() throws IOException {
        try (Server server = new Server(tls.getServerSocketFactory())) {
            assertThat(words("localhost", server, false, null))
                    .contains("speaks TLS", "mentorledger.axonserver.tls=true");
        }
        try (Server server = new Server(ServerSocketFactory.getDefault())) {
            assertThat(words("localhost", server, true, certificate))
                    .contains("does not speak TLS", "axoniq.axonserver.ssl.enabled");
            assertThat(words("localhost", server, false, null))
                    .contains("answers")
                    .doesNotContain("TLS");
        }
    }

    @Test
    void whereNobodyListensOrNoHostIsThatIsSaidForEach() throws IOException {
        try (ClosedPort port = ClosedPort.take()) {
            String closed = "127.0.0.1:" + port.number();

            assertThat(words(closed + ", nobody.invalid", true, null))
                    .contains(closed + " does not answer", "; nobody.invalid:8124 is no host");
        }
    }

    private static String words(String host, Server server, boolean asked, @Nullable String trusted) {
        return words(host + ":" + server.port(), asked, trusted);
    }

    private static String words(String servers, boolean asked, @Nullable String trusted) {
        return new Greeting(new StoreSettings.Axonserver(servers, "default", null, asked, false, trusted)).words();
    }

    /** Greets whoever comes by a few bytes, as Axon Server does, and listens no further. */
    private static final class Server implements AutoCloseable {
        private final ServerSocket socket;

        Server(ServerSocketFactory sockets) throws IOException {
            socket = sockets.createServerSocket(0);
            Thread serving = new Thread(this::serve, "server");
            serving.setDaemon(true);
            serving.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket guest = socket.accept()) {
                    guest.getOutputStream().write("PRI * HTTP/2.0".getBytes(US_ASCII));
                    guest.getInputStream().read();
                } catch (IOException gone) {
                    // The guest is, or this server.
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
