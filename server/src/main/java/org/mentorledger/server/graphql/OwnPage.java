package org.mentorledger.server.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.WebUtils;

/** Notes at the handshake whether the socket was opened by a page of this very node: a browser says so, and no page can. */
public final class OwnPage implements HandshakeInterceptor {
    private static final String KEY = OwnPage.class.getName();

    OwnPage() {}

    /** Whether the socket with those attributes was. */
    public static boolean opened(Map<String, Object> attributes) {
        return Boolean.TRUE.equals(attributes.get(KEY));
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        HttpHeaders headers = request.getHeaders();
        attributes.put(KEY, headers.getFirst(HttpHeaders.ORIGIN) != null && WebUtils.isSameOrigin(request));
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}
}
