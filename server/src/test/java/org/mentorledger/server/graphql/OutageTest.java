package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.mongodb.MongoException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.observing.LogCapture;

class OutageTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Outage outage = new Outage(nanos::get);
    private final LogCapture told = LogCapture.of(Outage.class, Level.WARN);

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void theFirstIsToldAtOnceAndThoseAfterItTogether() {
        fails(200);
        assertThat(lines()).singleElement().asString().contains("(1 since", "com.mongodb.MongoException");

        nanos.addAndGet(TimeUnit.SECONDS.toNanos(10));
        fails(3);
        assertThat(lines()).hasSize(2).last().asString().contains("(200 since");

        nanos.addAndGet(TimeUnit.DAYS.toNanos(1));
        fails(1);
        assertThat(lines()).hasSize(3).last().asString().contains("(3 since");
    }

    @Test
    void whichStoreItIsStandsInItAndNoMessageDoes() {
        outage.log(new IllegalStateException("Ada Lovelace", new MongoException("10.0.0.7 is away")));

        assertThat(lines())
                .singleElement()
                .asString()
                .endsWith("java.lang.IllegalStateException, caused by com.mongodb.MongoException")
                .doesNotContain("Ada", "10.0.0.7");
    }

    private void fails(int times) {
        for (int i = 0; i < times; i++) {
            outage.log(new MongoException("10.0.0.7 is away"));
        }
    }

    private List<String> lines() {
        return told.messages(Level.WARN);
    }
}
