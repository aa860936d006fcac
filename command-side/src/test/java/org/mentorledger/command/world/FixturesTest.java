package org.mentorledger.command.world;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Role;

class FixturesTest {

    @Test
    void stateThatNoEventMadeIsFound() {
        try (World world = new World()) {
            TestExecutor<Bad> bad =
                    Fixtures.of(Bad.class, world, "admin", Role.ADMIN).given(new Made("bad"));

            assertThatThrownBy(() -> bad.when(new Touch("bad")))
                    .isInstanceOf(AxonAssertionError.class)
                    .hasMessageContaining("touched");
        }
    }

    record Made(String id) {}

    record Touch(@TargetAggregateIdentifier String id) {}

    static class Bad {
        @AggregateIdentifier
        private @Nullable String id;

        private boolean touched;

        @CommandHandler
        String handle(Touch command) {
            touched = !touched;
            return id + touched;
        }

        @EventSourcingHandler
        void on(Made event) {
            id = event.id();
        }
    }
}
