package org.mentorledger.server.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;

/** Lets in over HTTP whom their account lets in. */
final class OpenAccount implements Converter<Jwt, AbstractAuthenticationToken> {
    private final Actors actors;

    OpenAccount(Actors actors) {
        this.actors = actors;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            return new LetIn(token, actors.of(token));
        } catch (AuthenticationException barred) {
            throw barred;
        } catch (RuntimeException nobodyCanTell) {
            throw new AuthenticationServiceException("Nobody can tell whose account it is", nobodyCanTell);
        }
    }
}
