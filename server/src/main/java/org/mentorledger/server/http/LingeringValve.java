package org.mentorledger.server.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * How long somebody is listened to who was refused already. Whoever still sends would not hear the refusal if the connection were
 * closed at once; the stock server listens for as long as a little comes now and then.
 */
final class LingeringValve extends ValveBase {
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final int ROOM = 8_192;
    private static final int AMOUNT = 256;

    LingeringValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (response.getStatus() >= 400 && !request.isAsync()) {
            try {
                response.finishResponse();
                if (isOver(request.getInputStream())) {
                    return;
                }
            } catch (IOException | IllegalStateException gone) {
                // Nobody is there to be listened to.
            }
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        }
    }

    private static boolean isOver(InputStream body) throws IOException {
        long end = System.nanoTime() + TIME.toNanos();
        byte[] room = new byte[ROOM];
        for (int pieces = 0; pieces < AMOUNT && System.nanoTime() - end < 0; ) {
            int read = body.read(room);
            if (read < 0) {
                return true;
            }
            pieces += read == room.length ? 1 : 0;
        }
        return false;
    }
}
