package org.mentorledger.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.mentorledger.server.graphql.ErrorBody;
import org.mentorledger.server.graphql.ErrorCode;
import org.mentorledger.server.observing.CorrelationId;
import org.mentorledger.server.store.StartRefused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Pages from elsewhere ask nothing here, by whatever method and way, unless their origin is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OriginSettings.class)
class Origins {
    static final String GRAPHQL = "/graphql";

    private static final Pattern EXACT = Pattern.compile("https://[a-z0-9.-]+(:\\d{1,5})?");
    private static final Pattern LOOPBACK = Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    /** The cookie is not for them: neither it nor the header it counts beside is let through. */
    @Bean
    CorsConfiguration allowed(OriginSettings settings) {
        CorsConfiguration origins = new CorsConfiguration();
        origins.setAllowedOrigins(
                settings.allowedOrigins().stream().map(Origins::checked).toList());
        origins.setAllowedMethods(List.of(HttpMethod.POST.name(), HttpMethod.GET.name()));
        origins.setAllowedHeaders(
                List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT, CorrelationId.HEADER));
        origins.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER, CorrelationId.HEADER));
        origins.setAllowCredentials(false);
        origins.setMaxAge(Duration.ofHours(1));
        return origins;
    }

    /** Before whatever answers ahead of security: a page that may ask here must be able to read why it is told to come again. */
    @Bean
    FilterRegistrationBean<CorsFilter> outerDoor(CorsConfiguration allowed) {
        FilterRegistrationBean<CorsFilter> outer = new FilterRegistrationBean<>(new Outer(of(allowed)));
        outer.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return outer;
    }

    static CorsFilter door(CorsConfiguration origins) {
        CorsFilter door = new CorsFilter(of(origins));
        door.setCorsProcessor(new Refusing());
        return door;
    }

    private static CorsConfigurationSource of(CorsConfiguration origins) {
        UrlBasedCorsConfigurationSource where = new UrlBasedCorsConfigurationSource();
        where.registerCorsConfiguration(GRAPHQL, origins);
        return where;
    }

    private static String checked(String origin) {
        if (EXACT.matcher(origin).matches() || LOOPBACK.matcher(origin).matches()) {
            return origin;
        }
        throw new StartRefused(
                "The setting mentorledger.security.allowed-origins names what is no origin of pages that could be trusted.",
                "Name each origin exactly as a browser sends it, in small letters and without a path or wildcard:"
                        + " https://mentoring.example, or http://localhost:3000 for trying things out.");
    }

    /** Lets those through that ask first: they are answered behind it, with the headers of security. */
    private static final class Outer extends CorsFilter {

        Outer(CorsConfigurationSource where) {
            super(where);
            setCorsProcessor(new Refusing());
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return CorsUtils.isPreFlightRequest(request);
        }
    }

    private static final class Refusing extends DefaultCorsProcessor {

        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            ErrorBody.write(
                    ((ServletServerHttpResponse) response).getServletResponse(),
                    403,
                    ErrorCode.FORBIDDEN,
                    "Pages of this origin may not ask here.");
        }
    }
}
