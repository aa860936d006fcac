package org.mentorledger.server.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A client that asks and then reads nothing of what it is told, without going away. */
public final class SlowReader implements AutoCloseable {
    private final Socket connection = new Socket();

    private SlowReader(int port) throws IOException {
        connection.setReceiveBufferSize(4_096);
        connection.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Opens a WebSocket of that protocol, or of none, and answers nothing. */
    public static SlowReader opened(int port, @Nullable String protocol) throws IOException {
        SlowReader reader = new SlowReader(port);
        reader.write(
                "GET /graphql HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                        + (protocol == null ? "" : "Sec-WebSocket-Protocol: " + protocol + "\r\n") + "\r\n");
        reader.readHead();
        return reader;
    }

    /** Follows over a WebSocket. */
    public static SlowReader socket(int port, String token, String query) throws IOException {
        SlowReader reader = opened(port, "graphql-transport-ws");
        reader.says(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)));
        reader.says(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", query)));
        return reader;
    }

    /** Follows an event stream, of which it has read no more than that it has begun. */
    public static SlowReader stream(int port, String token, String query) throws IOException {
        SlowReader reader = new SlowReader(port);
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", query));
        reader.write("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: "
                + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
        reader.readHead();
        return reader;
    }

    /** Says something more. */
    public SlowReader says(Map<String, ?> message) throws IOException {
        byte[] text = JsonMapper.shared().writeValueAsString(message).getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream frame = new DataOutputStream(bytes)) {
            frame.writeByte(0x81);
            frame.writeByte(0x80 | 126);
            frame.writeShort(text.length);
            frame.writeInt(0);
            frame.write(text);
        }
        connection.getOutputStream().write(bytes.toByteArray());
        return this;
    }

    /** The status of the first thing it is told, which is that the socket is closed. */
    public int closed() throws IOException {
        DataInputStream in = new DataInputStream(connection.getInputStream());
        int kind = in.readUnsignedByte();
        int length = in.readUnsignedByte();
        if (kind != 0x88 || length < 2) {
            throw new AssertionError("Told something else: " + kind);
        }
        int status = in.readUnsignedShort();
        in.skipNBytes(length - 2);
        return status;
    }

    /** Whether the node hangs up within so long, though nothing more is said to it. */
    public boolean isHungUpOn(Duration within) throws IOException {
        connection.setSoTimeout((int) within.toMillis());
        try {
            return connection.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    private void write(String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(UTF_8));
    }

    private void readHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = connection.getInputStream().read();
            if (next < 0) {
                throw new IOException("Ended in its head: " + head);
            }
            head.append(new String(new byte[] {(byte) next}, ISO_8859_1));
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
