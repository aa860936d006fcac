package org.mentorledger.kernel.eventstore;

import java.util.Set;

/** The names under which metadata stand in stored events; all values are strings. Wire names: for ever. */
public final class EventMetaData {
    /** The subject that acted, or the name of background work. */
    public static final String ACTOR = "actor";
    /** The participant id of the actor, where the subject is one. */
    public static final String ACTOR_PARTICIPANT = "actorParticipant";
    /** The roles the actor's token carried: names, sorted, with commas. */
    public static final String ACTOR_ROLES = "actorRoles";
    /** The participant for whom a coordinator acted. */
    public static final String ON_BEHALF_OF = "onBehalfOf";
    /** Why a coordinator acted for them: JSON of a {@link org.mentorledger.kernel.vault.Sealed} with the field {@code reason}. */
    public static final String REASON = "reason";
    /** The event id or request that caused the command. */
    public static final String CAUSE = "cause";
    /** {@code LIVE}, {@code BACKFILL} or {@code IMPORT}. */
    public static final String ORIGIN = "origin";
    /** The source document of what was back-filled or imported. */
    public static final String SOURCE = "source";
    /** The id under which a repeated command is known again. */
    public static final String COMMAND_ID = "commandId";
    /** HMAC-SHA-256 of the canonical input: tells whether a repeated command has the same body. */
    public static final String COMMAND_MAC = "commandMac";

    /** All of them: what events carry, and nothing else. */
    public static final Set<String> ALL = Set.of(
            ACTOR,
            ACTOR_PARTICIPANT,
            ACTOR_ROLES,
            ON_BEHALF_OF,
            REASON,
            CAUSE,
            ORIGIN,
            SOURCE,
            COMMAND_ID,
            COMMAND_MAC);

    private EventMetaData() {}
}
