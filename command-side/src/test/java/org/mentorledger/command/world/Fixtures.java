package org.mentorledger.command.world;

import java.time.Instant;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Origin;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;

/** Axon's fixtures over the streams of a ledger: they find a command handler that changes state otherwise than by events. */
public final class Fixtures {
    private Fixtures() {}

    /** A fixture of that aggregate, for a command of that person at noon in Toronto on 2026-06-15. */
    public static <A> FixtureConfiguration<A> of(Class<A> aggregate, World world, String subject, Role role) {
        Actor actor = new Actor(
                subject, new ParticipantId(subject), Set.of(role), null, "JWT", Instant.parse("2026-06-15T15:00:00Z"));
        Act act = new Act(actor, Instant.parse("2026-06-15T16:00:00Z"), "one", "mac", null, Origin.LIVE, null);
        Facts facts = world.streams.axon().getComponent(Facts.class);
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(aggregate);
        return fixture.registerInjectableResources(
                act, world.vault, facts, new Surroundings(fixture.getEventStore(), facts, world.vault));
    }
}
