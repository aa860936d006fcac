package org.mentorledger.server.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.web.OAuth2ProtectedResourceMetadataFilter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;

/** Every door, and who may pass: closed unless named here. */
@Configuration(proxyBeanMethods = false)
class HttpDoors {

    /** GraphiQL lays out its editors by style elements of its own making; scripts come from files of this node only. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, CorsConfiguration origins, Actors actors) {
        ClosedDoor closed = new ClosedDoor();
        http.addFilter(Origins.door(origins))
                .authorizeHttpRequests(door -> door.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/graphiql",
                                "/graphiql/*",
                                SignInPage.PATH,
                                IssuerSignIn.BACK,
                                "/actuator/health/liveness",
                                "/actuator/health/readiness",
                                "/actuator/health/axonserver",
                                "/actuator/health/mongodb",
                                "/actuator/health/writes")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health/processing")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, SignOut.PATH)
                        .permitAll()
                        .requestMatchers(HttpDoors::isHandshake)
                        .permitAll() // whose socket it is, its first message tells: SocketDoor
                        .requestMatchers("/graphql")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .access((asking, request) -> new AuthorizationDecision(operates(asking.get())))
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(tokens -> tokens.bearerTokenResolver(new CookieOrHeader())
                        .authenticationEntryPoint(closed)
                        .accessDeniedHandler(closed)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(new OpenAccount(actors)))
                        .withObjectPostProcessor(answering(closed)))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(closed).accessDeniedHandler(closed))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(
                        AbstractHttpConfigurer
                                ::disable) // no session; the cookie counts only with a header: CookieOrHeader
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        return named(http.build());
    }

    /** Without the page on which the framework tells anybody what it believes of this node (RFC 9728): nothing here makes it true. */
    private static SecurityFilterChain named(DefaultSecurityFilterChain stock) {
        return new DefaultSecurityFilterChain(
                stock.getRequestMatcher(),
                stock.getFilters().stream()
                        .filter(filter -> !(filter instanceof OAuth2ProtectedResourceMetadataFilter))
                        .toList());
    }

    /** The stock filter lets it fall through the floor when nobody can tell whose token it is. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(ClosedDoor closed) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(closed::commence);
                return filter;
            }
        };
    }

    /** Meters say nothing of anybody; still they are for those alone who run the node. */
    private static boolean operates(@Nullable Authentication asking) {
        return asking instanceof LetIn letIn
                && (letIn.actor().is(Role.ADMIN) || letIn.actor().is(Role.SUPPORT));
    }

    private static boolean isHandshake(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getRequestURI().equals("/graphql")
                && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }
}
