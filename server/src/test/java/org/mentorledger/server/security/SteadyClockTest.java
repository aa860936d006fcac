package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    private final AtomicLong nanos = new AtomicLong(-5);
    private final SteadyClock clock = new SteadyClock(nanos::get);

    @Test
    void itGoesOnAsTimePassesAndBeginsAtAboutNow() {
        Instant begin = clock.instant();
        nanos.addAndGet(Duration.ofHours(3).toNanos());

        assertThat(begin).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(clock.instant()).isEqualTo(begin.plus(Duration.ofHours(3)));
    }

    /** What time it is matters for when tokens hold, and for nothing else here. */
    @Test
    void whatIsKeptOfAnIssuerAndCodesOfTheConsoleGoByIt() throws Exception {
        assertThat(source("IssuerConfiguration"))
                .contains("new Issuer(name, new SteadyClock())", "new IssuerKeys(issuer, new SteadyClock())");
        assertThat(source("SecurityConfiguration")).contains("new SignInCodes(new SteadyClock())");
    }

    private static String source(String type) throws Exception {
        return Files.readString(
                Path.of("src/main/java", SteadyClock.class.getPackageName().replace('.', '/'), type + ".java"));
    }
}
