package org.mentorledger.server.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.mentorledger.query.projection.StoreReads;
import org.mentorledger.server.store.embedded.PrivateMongo;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The MongoDB that holds the read models: one named in the settings, else one in this process. */
@Configuration(proxyBeanMethods = false)
class ReadModelStore {

    @Bean
    @ConditionalOnExpression("'${mentorledger.mongodb.uri:}'.empty")
    PrivateMongo privateMongo() {
        return new PrivateMongo();
    }

    @Bean
    StoreReads storeReads() {
        return new StoreReads();
    }

    @Bean
    MeterBinder storeReadMeters(StoreReads reads) {
        return new StoreReadMeters(reads);
    }

    @Bean
    MongoClient mongoClient(StoreSettings settings, StoreReads reads, ObjectProvider<PrivateMongo> own) {
        PrivateMongo mongo = own.getIfAvailable();
        String uri = mongo == null ? Objects.requireNonNull(settings.mongodb().uri()) : mongo.uri();
        return MongoClients.create(MongoClientSettings.builder()
                // Whoever asks while it is away should hear so before their client gives up.
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(5, TimeUnit.SECONDS).readTimeout(60, TimeUnit.SECONDS))
                .addCommandListener(reads)
                // Last: what the operator wrote there wins.
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, StoreSettings settings) {
        return client.getDatabase(settings.mongodb().database());
    }
}
