package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;

class OnceBackTest {
    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger meanwhile = new AtomicInteger();
    private final OnceBack once = new OnceBack(meanwhile::incrementAndGet);

    @Test
    void whatAStoreBrokeOffIsDoneOnceMore() throws InterruptedException {
        once.does("It", () -> {
            switch (tries.incrementAndGet()) {
                case 1 -> throw new IllegalStateException(new MongoException("away"));
                case 2 -> throw new EventStoreException("away");
                case 3 -> throw new StoreAway(new IllegalStateException("a batch does not end"));
                case 4 -> throw new IllegalStateException(new SQLTransientConnectionException("none within 5 s"));
                default -> assertThat(meanwhile).hasValue(4);
            }
        });

        assertThat(tries).hasValue(5);
    }

    @Test
    void whatWentOnForLongIsDoneOnceMoreAndWhatStaysAwayIsNot() throws InterruptedException {
        AtomicLong nanos = new AtomicLong();
        OnceBack later = new OnceBack(meanwhile::incrementAndGet, nanos::get);

        later.does("It", () -> {
            if (tries.incrementAndGet() == 1) {
                nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
                throw new MongoException("away");
            }
        });
        assertThat(tries).hasValue(2);

        assertThatThrownBy(() -> later.does("It", () -> {
                    tries.incrementAndGet();
                    nanos.addAndGet(TimeUnit.SECONDS.toNanos(110));
                    throw new MongoException("away");
                }))
                .isInstanceOf(MongoException.class);
        assertThat(tries).as("three more, in five minutes and a half").hasValue(5);
    }

    @Test
    void whatIsWrongOtherwiseIsNot() {
        assertThatThrownBy(() -> once.does("It", () -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(tries).hasValue(1);
    }

    @Test
    void whatSomebodyEndsMeanwhileIsNotDoneAgain() {
        OnceBack ended = new OnceBack(() -> {
            throw new Pulse.Ended();
        });

        assertThatThrownBy(() -> ended.does("It", () -> {
                    tries.incrementAndGet();
                    throw new MongoException("away");
                }))
                .isInstanceOf(Pulse.Ended.class);
        assertThat(tries).hasValue(1);
    }
}
