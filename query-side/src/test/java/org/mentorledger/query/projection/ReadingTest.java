package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Trickle events = new Trickle();
    private final List<EventMessage<?>> taken = new ArrayList<>();

    @Test
    void itReadsToTheHead() throws InterruptedException {
        events.comes(3);

        TrackingToken reached = reading().towards(events.createHeadToken(), null);

        assertThat(Reading.position(reached)).isEqualTo(2);
        assertThat(taken).hasSize(3);
    }

    @Test
    void whereNothingIsThereNothingIsReached() throws InterruptedException {
        assertThat(reading().towards(null, null)).isNull();
        assertThat(reading().towards(new GlobalSequenceTrackingToken(-1), null)).isNull();
    }

    @Test
    void whatStandsLastMayNeverComeAndIsNotWaitedFor() throws InterruptedException {
        events.comes(3);

        assertThat(Reading.position(reading().towards(new GlobalSequenceTrackingToken(3), null)))
                .isEqualTo(2);
    }

    @Test
    void aStreamOfWhichNothingComesThoughThereAreEventsIsAStoreThatIsAway() {
        assertThatThrownBy(() -> reading().towards(new GlobalSequenceTrackingToken(7), null))
                .isInstanceOf(StoreAway.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void whatAnotherHasReadIsThereAndIsReadNoFurther() throws InterruptedException {
        events.comes(3);

        assertThat(Reading.position(reading().exactly(new GlobalSequenceTrackingToken(1), null)))
                .isEqualTo(1);
        assertThat(taken).hasSize(2);
    }

    @Test
    void whatEndsShortOfWhatAnotherHasReadIsAStoreThatIsAway() {
        events.comes(3);

        assertThatThrownBy(() -> reading().exactly(new GlobalSequenceTrackingToken(5), null))
                .isInstanceOf(StoreAway.class);
    }

    private Reading reading() {
        return new Reading(events, new Reading.Taking() {
            @Override
            public void take(List<EventMessage<?>> batch) {
                taken.addAll(batch);
            }

            @Override
            public void at(long position, long head) {
                // how far it is does not matter here
            }
        });
    }
}
