package org.mentorledger.server.roles;

import java.util.Set;
import org.mentorledger.kernel.node.NodeRole;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this node is for.
 *
 * @param roles with commas between: {@code command} decides, {@code query} keeps the views up to date, {@code api} answers
 *     GraphQL. Other than all of them only with {@code mentorledger.store=axonserver}, where nodes of any mix form one system
 */
@ConfigurationProperties("mentorledger")
record RoleSettings(
        @DefaultValue({"command", "query", "api"}) Set<NodeRole> roles) {}
