package org.mentorledger.server.security;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The embedded default: the node makes its own tokens. */
final class NoIssuerOutside implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment settings = context.getEnvironment();
        return !settings.containsProperty(SecurityConfiguration.OUTSIDE)
                && !settings.containsProperty(SecurityConfiguration.ISSUER);
    }
}
