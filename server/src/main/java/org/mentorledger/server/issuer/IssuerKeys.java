package org.mentorledger.server.issuer;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of an issuer, kept for as long as it may be away. A token that names an unknown key has them asked for again, but
 * only now and then: else whoever forges names of keys would have this node hammer the issuer.
 */
public final class IssuerKeys implements JWKSource<SecurityContext> {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofHours(12);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_FOR_UNKNOWN = Duration.ofSeconds(10);

    private final Turn turn = new Turn();
    private final Issuer issuer;
    private final Clock clock;

    private volatile @Nullable Kept kept;
    private volatile boolean away;
    private Instant askAgain = Instant.MIN;
    private Instant askForUnknown = Instant.MIN;

    private record Kept(JWKSet keys, Instant asOf) {}

    /** Those of that issuer. */
    public IssuerKeys(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        Instant now = clock.instant();
        Kept there = kept;
        if (there == null || now.isAfter(there.asOf.plus(FRESH))) {
            there = asked(there, now, false);
        }
        if (there == null || now.isAfter(there.asOf.plus(KEPT))) {
            throw new KeySourceException("The issuer is away, and its keys are not known");
        }
        List<JWK> found = selector.select(there.keys);
        if (!found.isEmpty()) {
            return found;
        }
        Kept newer = asked(there, now, true);
        if (away) {
            throw new KeySourceException("The issuer is away, and may have a new key");
        }
        return newer == null ? found : selector.select(newer.keys);
    }

    /** What the issuer says now, or what was there before when it was asked just now; others go on with that meanwhile. */
    private @Nullable Kept asked(@Nullable Kept before, Instant now, boolean forUnknown) throws KeySourceException {
        boolean waits = before == null || forUnknown;
        if (!turn.begin(waits)) {
            if (waits) {
                throw new KeySourceException("The issuer is being asked for its keys");
            }
            return before;
        }
        try {
            Kept there = kept;
            boolean asked = before != null && there != null && there.asOf.isAfter(before.asOf);
            if (asked || now.isBefore(forUnknown ? askForUnknown : askAgain)) {
                return there;
            }
            askAgain = now.plus(PAUSE);
            if (forUnknown) {
                askForUnknown = now.plus(PAUSE_FOR_UNKNOWN);
            }
            return keep(now);
        } finally {
            turn.end();
        }
    }

    private @Nullable Kept keep(Instant now) {
        try {
            kept = new Kept(issuer.keys(), now);
            if (away) {
                LOG.info("The issuer of tokens is there again");
            }
            away = false;
        } catch (IssuerAway gone) {
            if (!away) {
                LOG.warn("The issuer of tokens cannot be asked for its keys: {}", gone.getMessage());
            }
            away = true;
        }
        return kept;
    }
}
