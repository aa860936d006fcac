package org.mentorledger.command.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.DataFetchingEnvironment;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the envelope of a mutation's command: the edge at which time and random ids come in. */
@Component
public final class Envelopes {
    private static final JsonMapper JSON = EventJson.mapper();

    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;
    private final Clock clock;

    /** Envelopes sealed by that vault, dated by that clock. */
    public Envelopes(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The envelope of the mutation that is being executed.
     *
     * @throws Refused when the fields that every input has are not as they must be
     */
    public Envelope of(DataFetchingEnvironment environment, Actor actor) {
        Map<String, Object> input = Objects.requireNonNull(environment.getArgument("input"), "input");
        return of(environment.getFieldDefinition().getName(), input, actor);
    }

    /** The envelope of a mutation of that name with that raw input. */
    public Envelope of(String mutation, Map<String, Object> input, Actor actor) {
        LongTexts.check(input);
        byte[] body = CanonicalInput.of(mutation, input);
        String commandId = Input.lineIfGiven("commandId", (String) input.get("commandId"));
        ParticipantId onBehalfOf = Input.idIfGiven("onBehalfOf", (String) input.get("onBehalfOf"), ParticipantId::new);
        String reason = Input.passageIfGiven("reason", (String) input.get("reason"));
        if (onBehalfOf != null) {
            mayActForOthers(actor, reason);
        }
        Act act = new Act(
                actor,
                clock.instant(),
                commandId == null
                        ? UUID.randomUUID().toString()
                        : Input.id("commandId", commandId, id -> new ParticipantId(id).value()),
                vault.mac(body),
                onBehalfOf,
                input.get("origin") == null ? Origin.LIVE : Origin.valueOf((String) input.get("origin")),
                input.get("expectedSequence") instanceof Integer expected ? expected.longValue() : null);
        String sealed = reason == null ? null : sealed(reason, onBehalfOf, actor);
        return new Envelope(
                act, commandId != null, sealed, Input.lineIfGiven("source", (String) input.get("source")), null);
    }

    /**
     * The envelope of a command that background work sends because of an event: the same event asks for the same command
     * under the same id, however often it comes.
     *
     * @param reaction by what name the background work acts
     * @param eventId of the event
     * @param command to be sent
     * @param source the stream that the reaction follows
     */
    public Envelope because(String reaction, String eventId, Object command, String source) {
        byte[] body = (reaction + '\n' + eventId + '\n' + command).getBytes(UTF_8);
        Instant now = clock.instant();
        Actor actor = new Actor(reaction, null, Set.of(Role.ADMIN), null, "REACTION", now);
        Act act =
                new Act(actor, now, UUID.nameUUIDFromBytes(body).toString(), vault.mac(body), null, Origin.LIVE, null);
        return new Envelope(act, true, null, source, eventId);
    }

    /** Random, for a record whose hash must give nothing away: 32 lower-case hex digits. */
    public String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static void mayActForOthers(Actor actor, @Nullable String reason) {
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.ADMIN)) {
            throw new Refused(CommonRule.FORBIDDEN.refuse("onBehalfOf"));
        }
        if (reason == null) {
            throw Input.bad("reason", "Whoever acts for another says why");
        }
    }

    private String sealed(String reason, @Nullable ParticipantId onBehalfOf, Actor actor) {
        ParticipantId person = onBehalfOf == null ? actor.participant() : onBehalfOf;
        String key = person == null ? KeyName.ofSubject(actor.subject()) : KeyName.of(person);
        return JSON.writeValueAsString(vault.seal(key, Map.of("reason", reason)));
    }
}
