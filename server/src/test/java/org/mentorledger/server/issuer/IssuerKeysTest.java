package org.mentorledger.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.proc.SimpleSecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final MockIssuer issuer = MockIssuer.there();
    private final IssuerKeys keys = new IssuerKeys(new Issuer(issuer.name(), clock), clock);

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void keysAreAskedForOnceInAWhile() throws KeySourceException {
        find(issuer.key().getKeyID());
        find(issuer.key().getKeyID());
        assertThat(issuer.asked).hasValue(1);

        now = now.plus(Duration.ofMinutes(6));
        find(issuer.key().getKeyID());
        assertThat(issuer.asked).hasValue(2);
    }

    @Test
    void aNewKeyIsFoundAtOnce() throws KeySourceException {
        find(issuer.key().getKeyID());
        issuer.rotates();

        assertThat(find(issuer.key().getKeyID())).hasSize(1);
    }

    @Test
    void whoForgesNamesOfKeysDoesNotMakeUsHammerTheIssuer() throws KeySourceException {
        find(issuer.key().getKeyID());
        for (int i = 0; i < 200; i++) {
            assertThat(find("forged " + i)).isEmpty();
        }
        assertThat(issuer.asked).hasValue(2);

        now = now.plusSeconds(11);
        find("forged");
        assertThat(issuer.asked).hasValue(3);
    }

    @Test
    void knownKeysOutlastAnIssuerThatIsAwayForHoursNotForEver() throws KeySourceException {
        String known = issuer.key().getKeyID();
        find(known);
        issuer.goes();

        now = now.plus(Duration.ofHours(11));
        assertThat(find(known)).hasSize(1);
        assertThatThrownBy(() -> find("new?")).isInstanceOf(KeySourceException.class);
        now = now.plus(Duration.ofHours(2));
        assertThatThrownBy(() -> find(known)).isInstanceOf(KeySourceException.class);
        issuer.comes();
        now = now.plusSeconds(3);
        assertThat(find(known)).hasSize(1);
    }

    @Test
    void anIssuerThatCallsItselfOtherwiseIsNotBelieved() {
        for (String other : new String[] {issuer.name() + "/", "https://evil.example", "http" + issuer.name()}) {
            issuer.calls(other);
            now = now.plusSeconds(3);
            assertThatThrownBy(() -> find(issuer.key().getKeyID())).isInstanceOf(KeySourceException.class);
        }
        assertThat(issuer.asked).hasValue(0);
    }

    @Test
    void anIssuerThatIsAwayIsAskedNowAndThen() throws KeySourceException {
        issuer.goes();
        assertThatThrownBy(() -> find("any")).isInstanceOf(KeySourceException.class);
        issuer.comes();
        assertThatThrownBy(() -> find(issuer.key().getKeyID())).isInstanceOf(KeySourceException.class);

        now = now.plusSeconds(3);
        assertThat(find(issuer.key().getKeyID())).hasSize(1);
    }

    private List<JWK> find(String name) throws KeySourceException {
        JWKSelector selector =
                new JWKSelector(new JWKMatcher.Builder().keyID(name).build());
        return keys.get(selector, new SimpleSecurityContext());
    }
}
