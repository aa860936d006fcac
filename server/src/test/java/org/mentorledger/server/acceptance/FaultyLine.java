package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A line to a store, which can be down, hang without a word, or be cut and come back at once. */
final class FaultyLine implements AutoCloseable {
    /** What becomes of what is sent. */
    enum State {
        UP,
        /** Nobody gets through, and who was through is cut off. */
        DOWN,
        /** Everybody gets through and nobody is answered. */
        HUNG
    }

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile State state = State.UP;

    /** A line to that port of this machine. */
    FaultyLine(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    void becomes(State next) {
        state = next;
        if (next == State.DOWN) {
            cut();
        }
    }

    /** Ends every connection at once; the next ones get through. */
    void cut() {
        open.forEach(FaultyLine::reset);
    }

    @Override
    public void close() {
        reset(door);
        cut();
        threads.shutdownNow();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                threads.execute(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            waitWhileHung();
            if (state == State.DOWN) {
                reset(client);
                return;
            }
            Socket store = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(store);
            threads.execute(() -> carry(store, client));
            carry(client, store);
        } catch (IOException away) {
            reset(client);
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            byte[] part = new byte[65_536];
            InputStream in = from.getInputStream();
            for (int length = in.read(part); length > 0; length = in.read(part)) {
                waitWhileHung();
                to.getOutputStream().write(part, 0, length);
            }
        } catch (IOException gone) {
            // Whoever is at the other end hears it by the end of the connection.
        } finally {
            open.remove(from);
        }
    }

    private void waitWhileHung() throws IOException {
        try {
            while (state == State.HUNG) {
                Thread.sleep(20);
            }
        } catch (InterruptedException closed) {
            throw new IOException(closed);
        }
    }

    private static void reset(AutoCloseable socket) {
        try {
            if (socket instanceof Socket connection) {
                connection.setSoLinger(true, 0);
            }
            socket.close();
        } catch (Exception closed) {
            // That is what was wanted.
        }
    }
}
