package org.mentorledger.server.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.binder.MeterBinder;
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
        return mongo == null ? MongoPlace.outside(settings.mongodb(), reads) : MongoPlace.own(mongo.uri(), reads);
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, StoreSettings settings) {
        return client.getDatabase(settings.mongodb().database());
    }
}
