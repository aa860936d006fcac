package org.mentorledger.server.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issuer by its name. Where it does what is asked for when it is first needed, and again after a while. */
public final class Issuer {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Turn turn = new Turn();
    private final IssuerHttp http = new IssuerHttp();
    private final String name;
    private final Clock clock;

    private volatile @Nullable IssuerPlaces places;
    private volatile Instant askAgain = Instant.MIN;

    /** The issuer of that name, which is its address too. */
    public Issuer(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
    }

    /** Its {@code iss}. */
    public String name() {
        return name;
    }

    /** Where it does what. One that is away is asked at most every two seconds, however many want to know. */
    public IssuerPlaces places() throws IssuerAway {
        IssuerPlaces there = places;
        if (there != null && clock.instant().isBefore(askAgain)) {
            return there;
        }
        if (turn.begin(there == null)) {
            try {
                return asked();
            } finally {
                turn.end();
            }
        }
        if (there == null) {
            throw new IssuerAway("The issuer is being asked");
        }
        return there;
    }

    private IssuerPlaces asked() throws IssuerAway {
        Instant now = clock.instant();
        IssuerPlaces there = places;
        if (now.isBefore(askAgain)) {
            if (there == null) {
                throw new IssuerAway("The issuer did not answer a moment ago");
            }
            return there;
        }
        askAgain = now.plus(PAUSE);
        IssuerPlaces fresh = IssuerPlaces.read(name, http.object(get(selfDescription())));
        askAgain = now.plus(FRESH);
        places = fresh;
        return fresh;
    }

    /** Its public keys, as they are now. */
    JWKSet keys() throws IssuerAway {
        Map<String, Object> said = http.object(get(places().keys()));
        try {
            return JWKSet.parse(said).toPublicJWKSet();
        } catch (ParseException e) {
            throw new IssuerAway("The issuer's keys cannot be read", e);
        }
    }

    /** Exchanges codes, as that client. */
    public CodeExchange exchange(String clientId, @Nullable String secret) {
        return new CodeExchange(this, http, clientId, secret);
    }

    private URI selfDescription() {
        String base = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return URI.create(base + "/.well-known/openid-configuration");
    }

    private static HttpRequest get(URI place) {
        return HttpRequest.newBuilder(place)
                .header("Accept", "application/json")
                .build();
    }
}
