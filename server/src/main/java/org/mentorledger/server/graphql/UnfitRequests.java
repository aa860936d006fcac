package org.mentorledger.server.graphql;

import java.util.List;
import java.util.Set;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlRequestPredicates;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What no route to GraphQL takes, before the stock routes answer it without a body; {@link BodyFaults} gives it one. */
@Configuration(proxyBeanMethods = false)
class UnfitRequests {
    private static final List<MediaType> ANSWERS =
            List.of(MediaType.APPLICATION_JSON, MediaType.valueOf("application/graphql-response+json"));

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> unfit(GraphQlProperties properties) {
        String path = properties.getHttp().getPath();
        RequestPredicate fitting = GraphQlRequestPredicates.graphQlHttp(path)
                .or(GraphQlRequestPredicates.graphQlSse(path))
                .and(UnfitRequests::isJson);
        return RouterFunctions.route()
                .route(
                        RequestPredicates.path(path)
                                .and(RequestPredicates.POST(path).negate()),
                        UnfitRequests::neither)
                .route(RequestPredicates.POST(path).and(fitting.negate()), UnfitRequests::refuse)
                .build();
    }

    private static boolean isJson(ServerRequest request) {
        return request.headers()
                .contentType()
                .filter(MediaType.APPLICATION_JSON::includes)
                .isPresent();
    }

    /** Neither asked by GET, which goes on as a POST, nor posted. */
    private static ServerResponse neither(ServerRequest request) {
        throw new MethodNotAllowedException(request.method(), Set.of(HttpMethod.GET, HttpMethod.POST));
    }

    private static ServerResponse refuse(ServerRequest request) throws HttpMediaTypeNotSupportedException {
        if (isJson(request)) {
            throw new NotAcceptableStatusException(ANSWERS);
        }
        throw new HttpMediaTypeNotSupportedException("No JSON", List.of(MediaType.APPLICATION_JSON));
    }
}
