package org.mentorledger.server.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.store.StartRefused;

/** Where the node listens: tried before its stores start, for that takes a while. */
final class Listening {
    private static final Setting PORT = new Setting("server.port", "java.lang.Integer", "8080");
    private static final Setting ADDRESS = new Setting("server.address", "java.net.InetAddress", null);
    private static final int LAST_PORT = 65_535;
    private static final int DEFAULT_PORT = 8080;

    private Listening() {}

    /** @throws StartRefused when nothing can listen there */
    static void check(SettingValues values) {
        int port = values.value(PORT, Integer.class).orElse(DEFAULT_PORT);
        if (port < 0 || port > LAST_PORT) {
            throw new StartRefused(
                    "server.port is " + port + ", which is no port.", "Give it a number from 1 to " + LAST_PORT + ".");
        }
        InetAddress address = values.value(ADDRESS, InetAddress.class).orElse(null);
        if (port != 0) {
            listen(address, port);
        }
    }

    private static void listen(@Nullable InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            String where = address == null ? "port " + port : address.getHostAddress() + " port " + port;
            throw new StartRefused(
                    "Nothing can listen on " + where + ": " + e.getMessage() + ".",
                    "See that server.address is an address of this machine, and that server.port is free and, for who is"
                            + " not root, above 1023.",
                    e);
        }
    }
}
