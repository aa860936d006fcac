package org.mentorledger.benchmarks.doors;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Objects;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What somebody would write by hand: an endpoint that shows a document by its id, and a mutation that does nothing. */
@Controller
public final class HandWritten {
    private static final String PATH = "/benchmark/mentorships/";

    /** As the room {@code roster} keeps them. */
    private static final String COLLECTION = "roster-v3.mentorships";

    private final MongoCollection<BsonDocument> mentorships;

    /** Shows what lies in that database. */
    public HandWritten(MongoDatabase database) {
        this.mentorships = database.getCollection(COLLECTION, BsonDocument.class);
    }

    /** Where that endpoint is. */
    static String path(String id) {
        return PATH + id;
    }

    /** The document as it lies there. */
    @GetMapping(path = PATH + "{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String mentorship(@PathVariable String id) {
        return Objects.requireNonNull(mentorships.find(Filters.eq(id)).first(), id)
                .getDocument("view")
                .toJson();
    }

    /** True. */
    @MutationMapping
    boolean nothing(@Argument String text) {
        return !text.isEmpty();
    }

    /** Whose token it is, is checked alike; what the ledger asks of an account, is not. */
    @Bean
    @Order(0)
    static SecurityFilterChain byHand(HttpSecurity http) {
        return http.securityMatcher(PATH + "*")
                .authorizeHttpRequests(door -> door.anyRequest().authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
