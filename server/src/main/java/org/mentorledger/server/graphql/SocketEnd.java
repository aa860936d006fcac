package org.mentorledger.server.graphql;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;

/** Ends a socket, for those who know only its attributes. */
public final class SocketEnd {
    private static final Logger LOG = LoggerFactory.getLogger(SocketEnd.class);

    private final PacedSession session;

    private SocketEnd(PacedSession session) {
        this.session = session;
    }

    /** Puts it among the attributes of that socket. */
    static void of(PacedSession session) {
        session.getAttributes().put(SocketEnd.class.getName(), new SocketEnd(session));
    }

    /** That of the socket with those attributes. */
    public static SocketEnd in(Map<String, Object> attributes) {
        return (SocketEnd) Objects.requireNonNull(attributes.get(SocketEnd.class.getName()), "no socket of ours");
    }

    /** Ends it so; nothing more is taken from it or told to it. Nobody waits for one that does not read. */
    public void close(CloseStatus status) {
        if (session.isSending()) {
            Thread closing = new Thread(() -> closeNow(status), "socket-end");
            closing.setDaemon(true);
            closing.start();
        } else {
            closeNow(status);
        }
    }

    private void closeNow(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug(
                    "A socket was gone before it was closed: {}",
                    gone.getClass().getName());
        }
    }
}
