package org.mentorledger.command.world;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;

/** Someone with a token, who sends mutations. */
public final class Person {
    private final World world;
    private final Actor actor;

    Person(World world, String subject, String participantId, Role... roles) {
        this.world = world;
        this.actor = new Actor(
                subject,
                new ParticipantId(participantId),
                Set.of(roles),
                null,
                "JWT",
                Instant.parse("2026-06-15T15:00:00Z"));
    }

    /** What the mutation answers: {@code streamId sequence outcome}. */
    public Map<String, Object> does(String mutation, Map<String, ?> input) {
        ExecutionResult result = world.execute(actor, mutation, input);
        assertThat(result.getErrors()).isEmpty();
        return receipt(Objects.requireNonNull(result.<Map<String, Object>>getData()), mutation);
    }

    /** The outcome of the mutation: {@code DONE} or {@code ALREADY_SO}. */
    public String outcome(String mutation, Map<String, ?> input) {
        return String.valueOf(does(mutation, input).get("outcome"));
    }

    /** The code of the refusal, and after a blank the field at fault if one is. */
    public String refusal(String mutation, Map<String, ?> input) {
        ExecutionResult result = world.execute(actor, mutation, input);
        assertThat(result.getErrors()).hasSize(1);
        GraphQLError error = result.getErrors().get(0);
        Map<String, Object> extensions = Objects.requireNonNullElse(error.getExtensions(), Map.of());
        Object field = extensions.get("field");
        return extensions.get("code") + (field == null ? "" : " " + field);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> receipt(Map<String, Object> data, String mutation) {
        Map<String, Object> payload = (Map<String, Object>) Objects.requireNonNull(data.get(mutation));
        return (Map<String, Object>) Objects.requireNonNull(payload.get("receipt"));
    }
}
