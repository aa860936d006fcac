package org.mentorledger.command.dispatch;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.ParticipantId;

/** An {@link Act} as metadata of a command message: strings only, so that it travels over any bus. */
final class ActWire {
    private static final String AT = "at";
    private static final String BODY = "actorBody";
    private static final String METHOD = "authentication";
    private static final String AUTHENTICATED_AT = "authenticatedAt";
    private static final String EXPECTED_SEQUENCE = "expectedSequence";

    private ActWire() {}

    static Map<String, String> write(Act act) {
        Map<String, String> wire = new HashMap<>();
        Actor actor = act.actor();
        wire.put(EventMetaData.ACTOR, actor.subject());
        put(wire, EventMetaData.ACTOR_PARTICIPANT, actor.participant());
        wire.put(
                EventMetaData.ACTOR_ROLES,
                actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        wire.put(EventMetaData.COMMAND_ID, act.commandId());
        wire.put(EventMetaData.COMMAND_MAC, act.mac());
        put(wire, EventMetaData.ON_BEHALF_OF, act.onBehalfOf());
        wire.put(EventMetaData.ORIGIN, act.origin().name());
        wire.put(AT, act.at().toString());
        put(wire, BODY, actor.body());
        wire.put(METHOD, actor.method());
        wire.put(AUTHENTICATED_AT, actor.authenticatedAt().toString());
        put(wire, EXPECTED_SEQUENCE, act.expectedSequence());
        return wire;
    }

    static Act read(Map<String, ?> wire) {
        Actor actor = new Actor(
                required(wire, EventMetaData.ACTOR),
                person(wire, EventMetaData.ACTOR_PARTICIPANT),
                Arrays.stream(required(wire, EventMetaData.ACTOR_ROLES).split(",", -1))
                        .filter(name -> !name.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                optional(wire, BODY),
                required(wire, METHOD),
                Instant.parse(required(wire, AUTHENTICATED_AT)));
        String expected = optional(wire, EXPECTED_SEQUENCE);
        return new Act(
                actor,
                Instant.parse(required(wire, AT)),
                required(wire, EventMetaData.COMMAND_ID),
                required(wire, EventMetaData.COMMAND_MAC),
                person(wire, EventMetaData.ON_BEHALF_OF),
                Origin.valueOf(required(wire, EventMetaData.ORIGIN)),
                expected == null ? null : Long.valueOf(expected));
    }

    private static void put(Map<String, String> wire, String key, @Nullable Object value) {
        if (value != null) {
            wire.put(key, value.toString());
        }
    }

    private static String required(Map<String, ?> wire, String key) {
        return requireNonNull(optional(wire, key), key);
    }

    private static @Nullable String optional(Map<String, ?> wire, String key) {
        return (String) wire.get(key);
    }

    private static @Nullable ParticipantId person(Map<String, ?> wire, String key) {
        String id = optional(wire, key);
        return id == null ? null : new ParticipantId(id);
    }
}
