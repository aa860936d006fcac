package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Role;
import org.springframework.security.oauth2.jwt.Jwt;

class RoleClaimTest {
    private static final Map<String, Role> AS_OURS = Map.of();

    @Test
    void rolesAreNamedByAListOrInOneLine() {
        RoleClaim roles = new RoleClaim("roles", AS_OURS);

        assertThat(roles.of(token("roles", List.of("MENTOR", "MENTEE", "offline_access", 7))))
                .containsExactlyInAnyOrder(Role.MENTOR, Role.MENTEE);
        assertThat(roles.of(token("roles", "MENTOR AUDITOR"))).containsExactlyInAnyOrder(Role.MENTOR, Role.AUDITOR);
    }

    @Test
    void theWayIntoAClaimHasDots() {
        RoleClaim roles = new RoleClaim("resource_access.ledger.roles", AS_OURS);

        assertThat(roles.of(token("resource_access", Map.of("ledger", Map.of("roles", List.of("ADMIN"))))))
                .containsExactly(Role.ADMIN);
        assertThat(roles.of(token("resource_access", Map.of("other", Map.of("roles", List.of("ADMIN"))))))
                .isEmpty();
        assertThat(roles.of(token("resource_access", "ledger"))).isEmpty();
        assertThat(roles.of(token("roles", List.of("ADMIN")))).isEmpty();
    }

    @Test
    void aClaimMayHaveDotsInItsName() {
        assertThat(new RoleClaim("https://ledger.example.org/roles", AS_OURS)
                        .of(token("https://ledger.example.org/roles", List.of("ADMIN"))))
                .containsExactly(Role.ADMIN);
    }

    @Test
    void whereNamesAreGivenOthersGrantNothing() {
        RoleClaim roles = new RoleClaim("groups", Map.of("/staff/office", Role.COORDINATOR, "/mentors", Role.MENTOR));

        assertThat(roles.of(token("groups", List.of("/mentors", "/staff/office"))))
                .isEqualTo(Set.of(Role.COORDINATOR, Role.MENTOR));
        assertThat(roles.of(token("groups", List.of("ADMIN")))).isEmpty();
    }

    private static Jwt token(String claim, Object value) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("ada")
                .claim(claim, value)
                .build();
    }
}
