package org.mentorledger.query.projection;

import com.mongodb.client.MongoDatabase;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which generation is read: told to who fills rooms and to who reads what they keep. */
@Configuration(proxyBeanMethods = false)
@RunsOn({NodeRole.QUERY, NodeRole.API})
class GenerationsConfiguration {

    @Bean(destroyMethod = "close")
    Generations generations(MongoDatabase database, @Value("${mentorledger.store:postgres}") String store) {
        return new Generations(database, store.equals("axonserver"));
    }
}
