package org.mentorledger.server.security;

import java.util.List;
import org.mentorledger.kernel.actor.Actor;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A good token and who bears it, as found once for the whole request: asked again, their account might answer otherwise. */
final class LetIn extends JwtAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    LetIn(Jwt token, Actor actor) {
        super(token, List.of());
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }
}
