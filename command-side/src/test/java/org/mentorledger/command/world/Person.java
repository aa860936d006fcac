package org.mentorledger.command.world;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

    /** What the mutation answers: {@code streamId sequence outcome}. It is sent again, as by a client that heard nothing. */
    public Map<String, Object> does(String mutation, Map<String, ?> input) {
        Map<String, Object> named = new HashMap<>(input);
        named.putIfAbsent("commandId", UUID.randomUUID().toString());
        Map<String, Object> answer = doesOnce(mutation, named);
        assertThat(doesOnce(mutation, named))
                .as("%s sent again", mutation)
                .containsEntry("streamId", answer.get("streamId"))
                .containsEntry("sequence", answer.get("sequence"))
                .containsEntry("outcome", "ALREADY_SO");
        if ("DONE".equals(answer.get("outcome"))) {
            named.put("origin", "BACKFILL".equals(input.get("origin")) ? "LIVE" : "BACKFILL");
            assertThat(refusal(mutation, named))
                    .as("%s sent again with another body", mutation)
                    .isEqualTo("CONFLICT commandId");
        }
        return answer;
    }

    /** The same, sent as it stands and once. */
    public Map<String, Object> doesOnce(String mutation, Map<String, ?> input) {
        ExecutionResult result = world.execute(actor, mutation, input);
        assertThat(result.getErrors()).isEmpty();
        return receipt(Objects.requireNonNull(result.<Map<String, Object>>getData()), mutation);
    }

    /** The outcome of the mutation: {@code DONE} or {@code ALREADY_SO}. */
    public String outcome(String mutation, Map<String, ?> input) {
        return String.valueOf(does(mutation, input).get("outcome"));
    }

    /** The outcome of the mutation, sent once, or else the code of its refusal and the field at fault. */
    public String answers(String mutation, Map<String, ?> input) {
        ExecutionResult result = world.execute(actor, mutation, input);
        return result.getErrors().isEmpty()
                ? String.valueOf(receipt(Objects.requireNonNull(result.<Map<String, Object>>getData()), mutation)
                        .get("outcome"))
                : refused(result);
    }

    /** The code of the refusal, and after a blank the field at fault if one is. */
    public String refusal(String mutation, Map<String, ?> input) {
        return refused(world.execute(actor, mutation, input));
    }

    private static String refused(ExecutionResult result) {
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
