package org.mentorledger.server.roles;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Looks at the roles before anything starts, after the other settings, and has the rest of the start go by them. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class RolesCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Logger LOG = LoggerFactory.getLogger(RolesCheck.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Roles roles = Roles.of(context.getEnvironment());
        context.getBeanFactory().registerSingleton("roles", roles);
        context.getBeanFactory().registerSingleton("ofOtherNodes", new OfOtherNodes(roles));
        LOG.info("This node is for {}", roles);
    }
}
