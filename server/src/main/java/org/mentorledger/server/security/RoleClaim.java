package org.mentorledger.server.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Role;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Where a token names roles, and how.
 *
 * @param path the claim's name, or names from the outermost object inwards, with dots between
 * @param names roles of ours by the names of the issuer; empty: it names them as we do
 */
record RoleClaim(String path, Map<String, Role> names) {
    private static final Map<String, Role> OURS =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::name, role -> role));

    /** Names of no role of ours grant nothing: an issuer outside may send others along. */
    Set<Role> of(Jwt token) {
        Map<String, Role> known = names.isEmpty() ? OURS : names;
        return named(find(token.getClaims())).stream()
                .flatMap(name -> Optional.ofNullable(known.get(String.valueOf(name))).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A claim may have dots in its very name. */
    private @Nullable Object find(Map<String, Object> claims) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object place = claims;
        for (String name : path.split("\\.", -1)) {
            place = place instanceof Map<?, ?> inner ? inner.get(name) : null;
        }
        return place;
    }

    private static Collection<?> named(@Nullable Object claim) {
        return claim instanceof Collection<?> several
                ? several
                : claim instanceof String one ? List.of(one.split(" ", -1)) : List.of();
    }
}
