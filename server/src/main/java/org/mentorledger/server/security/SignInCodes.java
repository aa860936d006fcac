package org.mentorledger.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The one code that is open: it opens the door once, within five minutes, to whoever reads the console. */
final class SignInCodes {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private record Code(String text, Instant until) {}

    private final AtomicReference<@Nullable Code> open = new AtomicReference<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    SignInCodes(Clock clock) {
        this.clock = clock;
    }

    /** A fresh code; an earlier one no longer holds. */
    String issue() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.set(new Code(text, clock.instant().plus(LIFETIME)));
        return text;
    }

    /** Whether the code was the open one; it no longer is. A wrong guess leaves the open one open. */
    boolean redeem(String text) {
        Code code = open.get();
        return code != null
                && MessageDigest.isEqual(code.text.getBytes(UTF_8), text.getBytes(UTF_8))
                && clock.instant().isBefore(code.until)
                && open.compareAndSet(code, null);
    }
}
