package org.mentorledger.server.parking;

import com.mongodb.client.MongoDatabase;
import java.util.function.UnaryOperator;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.serialization.Serializer;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.ParkingLimits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What rooms park lies beside their views; what reactions park, each store names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ParkingSettings.class)
class ParkingBeans {

    @Bean
    ParkingLimits parkingLimits(ParkingSettings settings) {
        return settings.limits();
    }

    @Bean
    ParkedStreams parkedByRooms(MongoDatabase database, Serializer general, ObjectProvider<Generations> generations) {
        Generations read = generations.getIfAvailable();
        return new MongoParkedStreams(
                ParkingKind.ROOM,
                DefaultMongoTemplate.builder().mongoDatabase(database).build().deadLetterCollection(),
                general,
                read == null ? UnaryOperator.identity() : read::parkedUnder);
    }
}
