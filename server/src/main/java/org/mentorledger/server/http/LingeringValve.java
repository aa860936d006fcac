package org.mentorledger.server.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.util.unit.DataSize;

/**
 * How long somebody is listened to who was refused already. Whoever still sends would not hear the refusal if the connection were
 * closed at once; the stock server listens for as long as a little comes now and then.
 */
final class LingeringValve extends ValveBase {
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final long AMOUNT = DataSize.ofMegabytes(2).toBytes();

    LingeringValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (response.getStatus() >= 400 && !request.isAsync() && isHttp(request)) {
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

    /** After what is no HTTP there is no telling where a body would end; the connection is closed anyway. */
    private static boolean isHttp(Request request) {
        AtomicBoolean error = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.IS_ERROR, error);
        return !error.get();
    }

    private static boolean isHeard(org.apache.coyote.Request request) throws IOException {
        Piece piece = new Piece();
        long end = System.nanoTime() + TIME.toNanos();
        for (long read = 0; read < AMOUNT && System.nanoTime() - end < 0; read += piece.take()) {
            if (request.doRead(piece) < 0) {
                return true;
            }
        }
        return false;
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
