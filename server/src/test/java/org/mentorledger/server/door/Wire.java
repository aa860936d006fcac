package org.mentorledger.server.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A connection on which anything may be said, also what no client would say. */
public final class Wire {
    private static final int PATIENCE = (int) Duration.ofSeconds(30).toMillis();

    /**
     * What came until the node closed the connection.
     *
     * @param text all of it, as it came
     */
    public record Answer(String text) {
        public int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        public Optional<String> header(String name) {
            return text.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    /** What is said beside the head of a request, for as long as the other side listens. */
    @FunctionalInterface
    public interface Talk {
        /** Says the piece of that number; an exception or nothing more to say ends it. */
        boolean say(OutputStream out, int piece) throws IOException;
    }

    private Wire() {}

    /** Says a request without a body, and listens to the end. */
    public static Answer send(int port, String... head) {
        return send(port, (out, piece) -> false, head);
    }

    /** Says the head of a request, then the pieces of its body, and listens to the end. */
    public static Answer send(int port, Talk body, String... head) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            String start = String.join("\r\n", head) + "\r\nConnection: close\r\n\r\n";
            out.write(start.getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread talking = new Thread(() -> talk(body, out));
            talking.setDaemon(true);
            talking.start();
            return new Answer(heard(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void talk(Talk body, OutputStream out) {
        try {
            int piece = 0;
            while (body.say(out, piece)) {
                out.flush();
                piece++;
            }
        } catch (IOException closed) {
            // The other side has heard enough.
        }
    }

    private static String heard(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketTimeoutException silent) {
            throw new AssertionError("Still open, and said: " + all.toString(StandardCharsets.UTF_8), silent);
        } catch (IOException reset) {
            return all.toString(StandardCharsets.UTF_8);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
