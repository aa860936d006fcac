package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.ParticipantId;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who a subject is: by a linked account, else by likeness of subject and id where that is allowed. */
class ActorsTest {
    private static final RoleClaim ROLES = new RoleClaim("roles", Map.of());
    private static final Accounts LINKED =
            (issuer, subject) -> issuer.equals("https://id.test") && subject.equals("n.singh")
                    ? Optional.of(new KnownAccount(new ParticipantId("noah"), false))
                    : Optional.empty();

    @Test
    void aLinkedAccountSignsInThePerson() {
        for (boolean likeness : new boolean[] {true, false}) {
            assertThat(new Actors(likeness, ROLES, LINKED)
                            .of(token("https://id.test", "n.singh"))
                            .participant())
                    .isEqualTo(new ParticipantId("noah"));
        }
    }

    @Test
    void aSubjectIsTheSameInWhicheverFormItsLettersAreWritten() {
        Actors actors = new Actors(
                false,
                ROLES,
                (issuer, subject) -> Optional.of(subject)
                        .filter("No\u00e9"::equals)
                        .map(known -> new KnownAccount(new ParticipantId("noe"), false)));

        assertThat(actors.of(token("https://id.test", "Noe\u0301")).participant())
                .isEqualTo(new ParticipantId("noe"));
        assertThat(actors.of(token("https://id.test", "Noe\u0301")).subject()).isEqualTo("No\u00e9");
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        assertThat(new Actors(false, ROLES, LINKED)
                        .of(token("https://other.test", "n.singh"))
                        .participant())
                .isNull();
    }

    @Test
    void withoutALinkTheSubjectIsTheIdOnlyWhereThatIsAllowed() {
        assertThat(new Actors(true, ROLES, LINKED)
                        .of(token("https://id.test", "mia"))
                        .participant())
                .isEqualTo(new ParticipantId("mia"));
        assertThat(new Actors(false, ROLES, LINKED)
                        .of(token("https://id.test", "mia"))
                        .participant())
                .isNull();
        assertThat(new Actors(true, ROLES, LINKED)
                        .of(token("https://id.test", "m@x y"))
                        .participant())
                .isNull();
    }

    private static Jwt token(String issuer, String subject) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .issuer(issuer)
                .subject(subject)
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.EPOCH.plusSeconds(60))
                .claim("roles", List.of("MENTEE"))
                .build();
    }
}
