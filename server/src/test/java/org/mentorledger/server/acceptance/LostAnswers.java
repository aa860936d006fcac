package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bad way to a node: of each command, told by its {@code commandId}, the first answer is lost, and at the second attempt there is no way. */
final class LostAnswers implements AutoCloseable {
    private static final Pattern COMMAND = Pattern.compile("commandId\\W+([\\w-]+)");
    private static final String NO_WAY =
            "{\"errors\":[{\"message\":\"Later.\",\"extensions\":{\"code\":\"UNAVAILABLE\",\"retryAfterSeconds\":0}}]}";
    private static final byte[] LATER =
            ("HTTP/1.1 503 \r\nRetry-After: 0\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                            + NO_WAY.length() + "\r\n\r\n" + NO_WAY)
                    .getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket door;
    private final IntSupplier node;

    LostAnswers(IntSupplier node) {
        this.node = node;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::welcome);
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** How often each command was sent. */
    Map<String, Integer> attempts() {
        return Map.copyOf(attempts);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Way way = new Way(client, new Socket(InetAddress.getLoopbackAddress(), node.getAsInt()));
                threads.execute(way::there);
                threads.execute(way::back);
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** One connection, as it goes through. */
    private final class Way {
        private final Socket client;
        private final Socket server;
        private volatile boolean loses;

        Way(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void there() {
            carry(client, (part, length) -> {
                Matcher command = COMMAND.matcher(new String(part, 0, length, StandardCharsets.UTF_8));
                int attempt = command.find() ? attempts.merge(command.group(1), 1, Integer::sum) : 0;
                if (attempt == 2) {
                    client.getOutputStream().write(LATER);
                    return false;
                }
                loses = attempt == 1;
                server.getOutputStream().write(part, 0, length);
                return true;
            });
        }

        void back() {
            carry(server, (part, length) -> {
                if (!loses) {
                    client.getOutputStream().write(part, 0, length);
                }
                return !loses;
            });
        }

        private void carry(Socket from, Step step) {
            try (client;
                    server) {
                byte[] part = new byte[65_536];
                InputStream in = from.getInputStream();
                for (int length = in.read(part); length > 0 && step.goesOn(part, length); ) {
                    length = in.read(part);
                }
            } catch (IOException gone) {
                // Whoever is at the other end hears it by the end of the connection.
            }
        }
    }

    private interface Step {
        boolean goesOn(byte[] part, int length) throws IOException;
    }
}
