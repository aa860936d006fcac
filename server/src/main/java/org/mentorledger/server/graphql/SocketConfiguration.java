package org.mentorledger.server.graphql;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** What stands between a socket and its subscriptions. The handshake lets in this node's own pages, those whose origin is named, and whoever is no page. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubscriptionLimits.class)
class SocketConfiguration {

    @Bean
    SocketSeats socketSeats(SubscriptionLimits limits) {
        return new SocketSeats(limits);
    }

    @Bean
    MeterBinder socketMeters(SocketSeats seats) {
        return new SocketMeters(seats);
    }

    @Bean
    LedgerSocket graphQlWebSocketHandler(
            WebGraphQlHandler handler,
            GraphQlProperties properties,
            CorsConfiguration origins,
            SocketSeats seats,
            SubscriptionLimits limits) {
        GraphQlProperties.Websocket socket = properties.getWebsocket();
        return new LedgerSocket(
                handler, socket.getConnectionInitTimeout(), socket.getKeepAlive(), origins, seats, limits);
    }

    /** The container keeps room for one whole message of each socket, from before anybody knows whose it is. */
    @Bean
    ServletServerContainerFactoryBean socketContainer(GraphQlLimits limits) {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(
                Math.toIntExact(limits.maxMessage().toBytes()));
        return container;
    }
}
