package org.mentorledger.server.graphql;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;

/**
 * The batch loaders, each under its name. A request has only those that something of it asks for; the stock registry makes every
 * one for every request, and looks at each after every level of an answer. A mutation that is merely acknowledged needs none.
 */
final class NamedLoaders implements BatchLoaderRegistry {
    private final Map<String, DefaultBatchLoaderRegistry> named = new ConcurrentHashMap<>();

    @Override
    public <K, V> RegistrationSpec<K, V> forName(String name) {
        DefaultBatchLoaderRegistry one = new DefaultBatchLoaderRegistry();
        if (named.putIfAbsent(name, one) != null) {
            throw new IllegalStateException("Two batch loaders are named " + name);
        }
        return one.forName(name);
    }

    /** Such a one could be given another name later, and not be found under it. */
    @Override
    public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> keyType, Class<V> valueType) {
        throw new UnsupportedOperationException("A batch loader is registered under a name");
    }

    @Override
    public boolean hasRegistrations() {
        return !named.isEmpty();
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext request) {
        named.values().forEach(one -> one.registerDataLoaders(registry, request));
    }

    /** Those of a request, none of which is made yet. */
    DataLoaderRegistry of(GraphQLContext request) {
        return new WhenAsked(request);
    }

    private final class WhenAsked extends DataLoaderRegistry {
        private final GraphQLContext request;

        WhenAsked(GraphQLContext request) {
            this.request = request;
        }

        @Override
        public <K, V> @Nullable DataLoader<K, V> getDataLoader(String name) {
            DataLoader<K, V> made = super.getDataLoader(name);
            return made != null || !named.containsKey(name) ? made : computeIfAbsent(name, this::make);
        }

        private DataLoader<?, ?> make(String name) {
            DataLoaderRegistry alone = new DataLoaderRegistry();
            Objects.requireNonNull(named.get(name)).registerDataLoaders(alone, request);
            return Objects.requireNonNull(alone.getDataLoader(name), name);
        }
    }
}
