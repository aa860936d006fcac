package org.mentorledger.server.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.util.unit.DataSize;

/**
 * How long somebody is listened to who was answered already. Whoever still sends would not hear the answer if the connection were
 * closed at once; the stock server listens for as long as a little comes now and then. Each that is listened to holds a thread: they
 * are few, and nobody is waited for who says nothing.
 */
final class LingeringValve extends ValveBase {
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final long LOOKS_NANOS = Duration.ofMillis(20).toNanos();
    private static final int AT_ONCE = 20;
    private static final long AMOUNT = DataSize.ofMegabytes(2).toBytes();

    private final Semaphore seats = new Semaphore(AT_ONCE);

    LingeringValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (isDone(request, response) && isHttp(request)) {
            try {
                response.finishResponse();
                boolean slow = response.getStatus() == Response.SC_REQUEST_TIMEOUT;
                if (!slow && isHeard(request.getCoyoteRequest())) {
                    return;
                }
            } catch (IOException gone) {
                // Nobody is there to be listened to.
            }
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        }
    }

    private static boolean isDone(Request request, Response response) {
        return !request.isAsync() && response.getStatus() != Response.SC_SWITCHING_PROTOCOLS;
    }

    /** After what is no HTTP there is no telling where a body would end; the connection is closed anyway. */
    private static boolean isHttp(Request request) {
        AtomicBoolean error = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.IS_ERROR, error);
        return !error.get();
    }

    private boolean isHeard(org.apache.coyote.Request request) throws IOException {
        if (isRead(request)) {
            return true;
        }
        if (!seats.tryAcquire()) {
            return false;
        }
        try {
            return isHeardInTime(request);
        } finally {
            seats.release();
        }
    }

    /** Reads only what has come already: a read that waits would do so for as long as a connection may be silent. */
    private static boolean isHeardInTime(org.apache.coyote.Request request) throws IOException {
        Piece piece = new Piece();
        long end = System.nanoTime() + TIME.toNanos();
        for (long read = 0; read < AMOUNT && System.nanoTime() - end < 0; ) {
            if (isRead(request)) {
                return true;
            }
            if (!hasCome(request)) {
                LockSupport.parkNanos(LOOKS_NANOS);
            } else if (request.doRead(piece) < 0) {
                return true;
            } else {
                read += piece.take();
            }
        }
        return false;
    }

    private static boolean isRead(org.apache.coyote.Request request) {
        AtomicBoolean read = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    private static boolean hasCome(org.apache.coyote.Request request) {
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() > 0;
    }

    /** What was read last, and is of no interest. */
    private static final class Piece implements ApplicationBufferHandler {
        private ByteBuffer buffer = EMPTY_BUFFER;

        int take() {
            int length = buffer.remaining();
            buffer.position(buffer.limit());
            return length;
        }

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is gathered.
        }
    }
}
