package org.mentorledger.server.roles;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.node.NodeRole;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Without the role {@code api} a node has no GraphQL, not even an empty one. */
final class NoGraphQl implements AutoConfigurationImportFilter, EnvironmentAware {
    private static final String OF_GRAPHQL = "org.springframework.boot.graphql.";

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment given) {
        environment = given;
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        boolean answers = Roles.of(Objects.requireNonNull(environment)).has(NodeRole.API);
        boolean[] wanted = new boolean[configurations.length];
        for (int i = 0; i < wanted.length; i++) {
            String name = configurations[i];
            wanted[i] = answers || name == null || !name.startsWith(OF_GRAPHQL);
        }
        return wanted;
    }
}
