package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SignInCodesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T12:00:00Z"));
    private final InstantSource source = now::get;
    private final SignInCodes codes = new SignInCodes(source.withZone(ZoneOffset.UTC));

    @Test
    void aCodeHoldsForFiveMinutes() {
        String early = codes.issue();
        pass(SignInCodes.LIFETIME.minusMillis(1));
        assertThat(codes.redeem(early)).isTrue();

        String late = codes.issue();
        pass(SignInCodes.LIFETIME);
        assertThat(codes.redeem(late)).isFalse();
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        String first = codes.issue();
        String second = codes.issue();

        assertThat(codes.redeem(first)).isFalse();
        assertThat(codes.redeem(second)).isTrue();
    }

    private void pass(Duration time) {
        now.updateAndGet(it -> it.plus(time));
    }
}
