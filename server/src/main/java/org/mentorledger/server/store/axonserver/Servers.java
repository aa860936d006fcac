package org.mentorledger.server.store.axonserver;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.mentorledger.server.store.Plaintext;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.StoreSettings;

/** Where the nodes of Axon Server are and how they are spoken to, from the settings into Axon's configuration. */
final class Servers {
    private static final int DEFAULT_PORT = 8124;
    private static final Pattern PORT = Pattern.compile(":(\\d+)$");

    private Servers() {}

    /** @throws StartRefused when no server is named, a certificate to trust is none or of no use, or the way there is open to others */
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
        if (settings.certificate() != null && !settings.certificate().isBlank()) {
            connection.setCertFile(trusted(settings.certificate(), settings.tls()));
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

    /** Where each is, on port 8124 where none is named; looked up anew at each call. */
    static Stream<InetSocketAddress> addresses(String servers) {
        return named(servers).filter(server -> !server.isEmpty()).map(server -> {
            Matcher port = PORT.matcher(server);
            return port.find()
                    ? new InetSocketAddress(server.substring(0, port.start()), Integer.parseInt(port.group(1)))
                    : new InetSocketAddress(server, DEFAULT_PORT);
        });
    }

    private static List<String> hosts(String servers) {
        return named(servers)
                .map(server -> PORT.matcher(server).replaceFirst(""))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    private static Stream<String> named(String servers) {
        return Arrays.stream(servers.split(",", -1)).map(String::strip);
    }

    private static String trusted(String certificate, boolean tls) {
        if (!tls) {
            throw new StartRefused(
                    "mentorledger.axonserver.certificate names a certificate to trust, and the connection is not encrypted.",
                    "Set mentorledger.axonserver.tls=true, or leave the certificate out.");
        }
        Trust.of(certificate);
        return certificate;
    }
}
