package org.mentorledger.server.security;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.server.graphql.OwnPage;
import org.mentorledger.server.graphql.SocketEnd;
import org.mentorledger.server.graphql.SocketSeat;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * The door of a socket. A browser cannot give its handshake a header, so anybody's is let in; the first message carries the
 * token, which the same decoder checks by the same rules as any other, and the socket ends when the token does or its account lets
 * its bearer in no more. A page of this node whose first message carries none is taken for whom the sign-in cookie names.
 */
@Component
@RunsOn(NodeRole.API)
class SocketDoor implements WebSocketGraphQlInterceptor {
    private static final String AUTHORIZATION = "Authorization";
    private static final String COOKIE = CookieOrHeader.COOKIE + "=";
    private static final Pattern BEARER = Pattern.compile("Bearer (\\S+)", Pattern.CASE_INSENSITIVE);
    private static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");
    private static final CloseStatus FORBIDDEN = new CloseStatus(4403, "Forbidden");
    private static final String TOKEN = Jwt.class.getName();
    private static final String END = Stay.class.getName();

    private final JwtDecoder decoder;
    private final Actors actors;
    private final Stay stay;

    SocketDoor(JwtDecoder decoder, Actors actors, Stay stay) {
        this.decoder = decoder;
        this.actors = actors;
        this.stay = stay;
    }

    /** Who asks over the socket with those attributes; null when it is to end, for their account lets them in no more. */
    static @Nullable Actor actor(Map<String, Object> attributes, Actors actors) {
        if (!(attributes.get(TOKEN) instanceof Jwt token)) {
            return null; // it is ending already
        }
        try {
            return actors.of(token);
        } catch (AuthenticationException barred) {
            return null;
        }
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo socket, Map<String, Object> payload) {
        String bearer = claims(payload) ? bearer(payload) : cookie(socket);
        if (bearer == null) {
            return refused(socket, UNAUTHORIZED);
        }
        try {
            return letIn(socket, decoder.decode(bearer));
        } catch (BadJwtException | AuthenticationException barred) {
            return refused(socket, FORBIDDEN);
        } catch (RuntimeException nobodyCanTell) {
            return refused(socket, CloseStatus.SERVICE_OVERLOAD);
        }
    }

    private Mono<Object> letIn(WebSocketSessionInfo socket, Jwt token) {
        Actor actor = actors.of(token);
        if (actor.roles().isEmpty()) {
            return refused(socket, FORBIDDEN);
        }
        Map<String, Object> attributes = socket.getAttributes();
        if (!SocketSeat.in(attributes).takeFor(actor.subject())) {
            return refused(socket, SocketSeat.NO_ROOM);
        }
        attributes.put(TOKEN, token);
        Disposable end = stay.parting(token, actor.participant()).subscribe(why -> end(attributes));
        attributes.put(END, end);
        if (!SocketSeat.in(attributes).isTaken()) {
            end.dispose(); // whoever left meanwhile did not find it
        }
        return Mono.empty();
    }

    @Override
    public void handleConnectionClosed(WebSocketSessionInfo socket, int status, Map<String, Object> payload) {
        if (socket.getAttributes().get(END) instanceof Disposable end) {
            end.dispose();
        }
    }

    static void end(Map<String, Object> attributes) {
        attributes.remove(TOKEN);
        SocketEnd.in(attributes).close(FORBIDDEN);
    }

    /** The handler would close any refused socket with one and the same status: it is closed before. */
    private static Mono<Object> refused(WebSocketSessionInfo socket, CloseStatus status) {
        SocketEnd.in(socket.getAttributes()).close(status);
        return Mono.error(new IllegalStateException("The socket was refused"));
    }

    private static boolean claims(Map<String, Object> payload) {
        return payload.keySet().stream().anyMatch(AUTHORIZATION::equalsIgnoreCase);
    }

    /** The cookie travels with every handshake, so it counts only where a browser says that a page of this node opened the socket. */
    private static @Nullable String cookie(WebSocketSessionInfo socket) {
        if (!OwnPage.opened(socket.getAttributes())) {
            return null;
        }
        return socket.getHeaders().getOrEmpty(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(COOKIE))
                .map(cookie -> cookie.substring(COOKIE.length()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String bearer(Map<String, Object> payload) {
        return payload.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(AUTHORIZATION))
                .map(entry -> BEARER.matcher(String.valueOf(entry.getValue())))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }
}
