package org.mentorledger.server.roles;

import org.mentorledger.kernel.node.NodeRole;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What goes by the roles and is not left out while beans are looked for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoleSettings.class)
class RolesConfiguration {

    @Bean
    FilterRegistrationBean<HealthOnly> healthOnly(Roles roles) {
        FilterRegistrationBean<HealthOnly> filter = new FilterRegistrationBean<>(new HealthOnly());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setEnabled(!roles.has(NodeRole.API));
        return filter;
    }
}
