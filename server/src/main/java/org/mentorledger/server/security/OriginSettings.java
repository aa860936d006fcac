package org.mentorledger.server.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages may talk to this node from a browser.
 *
 * @param allowedOrigins origins of pages beside this node's own, exactly as a browser sends them, such as {@code
 *     https://mentoring.example}: https, or loopback. Behind a proxy that ends TLS the public origin of this node belongs here too
 */
@ConfigurationProperties("mentorledger.security")
record OriginSettings(@DefaultValue List<String> allowedOrigins) {

    OriginSettings {
        allowedOrigins = List.copyOf(allowedOrigins);
    }
}
