package org.mentorledger.server.store.axonserver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.mentorledger.server.store.Plaintext;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.StoreSettings;

/** Where the nodes of Axon Server are and how they are spoken to, from the settings into Axon's configuration. */
final class Servers {
    private Servers() {}

    /** @throws StartRefused when no server is named, a certificate cannot be read, or the way there is open to others */
    static void connect(StoreSettings.Axonserver settings, AxonServerConfiguration connection) {
        List<String> hosts = hosts(settings.servers());
        if (hosts.isEmpty()) {
            throw new StartRefused(
                    "mentorledger.axonserver.servers names no server.", "Write it as HOST:8124, with commas between.");
        }
        checkWay(settings, hosts);
        connection.setServers(settings.servers());
        connection.setContext(settings.context());
        // Of several nodes under one name Axon Server would ask only one what each knows for itself.
        connection.setComponentName(connection.getComponentName() + " " + connection.getClientId());
        connection.setSslEnabled(settings.tls());
        if (settings.token() != null) {
            connection.setToken(settings.token());
        }
        if (settings.certificate() != null) {
            connection.setCertFile(readable(settings.certificate()));
        }
    }

    /** What people write, and the token, goes over that way. */
    private static void checkWay(StoreSettings.Axonserver settings, List<String> hosts) {
        if (settings.tls() || settings.plaintext()) {
            return;
        }
        hosts.stream()
                .filter(host -> !Plaintext.isThisMachine(host))
                .findFirst()
                .ifPresent(host -> {
                    throw new StartRefused(
                            "mentorledger.axonserver.servers names " + host
                                    + ", which is another machine, and the connection is not encrypted.",
                            "Set mentorledger.axonserver.tls=true; or, where the network between is trusted as a whole,"
                                    + " mentorledger.axonserver.plaintext=true.");
                });
    }

    private static List<String> hosts(String servers) {
        return Arrays.stream(servers.split(",", -1))
                .map(server -> server.strip().replaceFirst(":\\d+$", ""))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    private static String readable(String certificate) {
        if (!Files.isReadable(Path.of(certificate))) {
            throw new StartRefused(
                    "mentorledger.axonserver.certificate names a file that cannot be read: " + certificate + ".",
                    "Name the file with the certificate to trust, in PEM form.");
        }
        return certificate;
    }
}
