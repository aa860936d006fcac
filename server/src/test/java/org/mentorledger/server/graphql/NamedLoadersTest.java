package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import reactor.core.publisher.Mono;

/** A request makes the batch loaders that it asks for, each once, and they batch as the stock ones do. */
class NamedLoadersTest {
    private final NamedLoaders loaders = new NamedLoaders();
    private final List<Set<String>> batches = new ArrayList<>();
    private final List<Object> asking = new ArrayList<>();

    @Test
    void aRequestThatAsksForNoneMakesNone() {
        register("people");

        assertThat(request("somebody").getDataLoaders()).isEmpty();
        assertThat(loaders.hasRegistrations()).isTrue();
    }

    @Test
    void whatIsAskedForIsMadeOnceAndNothingElseIs() {
        register("people");
        register("meetings");
        DataLoaderRegistry request = request("somebody");

        DataLoader<String, String> people = request.getDataLoader("people");

        assertThat(people).isNotNull().isSameAs(request.getDataLoader("people"));
        assertThat(request.getDataLoadersMap()).containsOnlyKeys("people");
        assertThat(request.<String, String>getDataLoader("nobody")).isNull();
    }

    @Test
    void keysAreLoadedTogetherForTheRequestThatAskedAndRememberedForItAlone() {
        register("people");
        DataLoaderRegistry first = request("first");
        CompletableFuture<String> one = people(first).load("a");
        CompletableFuture<String> other = people(first).load("b");
        CompletableFuture<String> again = people(first).load("a");
        first.dispatchAll();
        DataLoaderRegistry second = request("second");
        CompletableFuture<String> later = people(second).load("a");
        second.dispatchAll();

        assertThat(one.join() + other.join() + again.join() + later.join()).isEqualTo("ABAA");
        assertThat(batches).containsExactly(Set.of("a", "b"), Set.of("a"));
        assertThat(asking).containsExactly("first", "second");
    }

    @Test
    void theEngineGivesARequestThoseThatItAsksForAndNoOthers() {
        register("people");
        register("meetings");
        ExecutionGraphQlService engine = new GraphQlConfiguration().engine(source(), loaders);

        assertThat(made(engine, "{ version }")).isEmpty();
        assertThat(made(engine, "{ version person }")).containsExactly("people");
    }

    private static Set<String> made(ExecutionGraphQlService engine, String document) {
        ExecutionGraphQlResponse response = Objects.requireNonNull(
                engine.execute(new DefaultExecutionGraphQlRequest(document, null, Map.of(), Map.of(), "1", null))
                        .block());
        assertThat(response.getErrors()).isEmpty();
        return response.getExecutionInput().getDataLoaderRegistry().getKeys();
    }

    private static GraphQlSource source() {
        String schema = "type Query { version: String person: String }";
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(schema.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type(
                        "Query",
                        type -> type.dataFetcher("version", asked -> "1")
                                .dataFetcher(
                                        "person",
                                        asked -> Objects.requireNonNull(asked.<String, String>getDataLoader("people"))
                                                .load("a"))))
                .build();
    }

    @Test
    void theyCanStillAllBeMadeAtOnce() {
        register("people");
        register("meetings");
        DataLoaderRegistry registry = new DataLoaderRegistry();

        loaders.registerDataLoaders(registry, GraphQLContext.newContext().build());

        assertThat(registry.getKeys()).containsExactlyInAnyOrder("people", "meetings");
    }

    @Test
    void noneIsRegisteredTwiceOrWithoutAName() {
        register("people");

        assertThatIllegalStateException().isThrownBy(() -> register("people"));
        assertThatThrownBy(() -> loaders.forTypePair(String.class, String.class))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private void register(String name) {
        loaders.<String, String>forName(name).registerMappedBatchLoader((keys, environment) -> {
            batches.add(keys);
            GraphQLContext context = environment.getContext();
            asking.add(Objects.requireNonNull(context).get("who"));
            Map<String, String> found = keys.stream().collect(Collectors.toMap(key -> key, NamedLoadersTest::upper));
            return Mono.just(found);
        });
    }

    private static String upper(String key) {
        return key.equals("a") ? "A" : "B";
    }

    private DataLoaderRegistry request(String who) {
        return loaders.of(GraphQLContext.newContext().of("who", who).build());
    }

    private static DataLoader<String, String> people(DataLoaderRegistry request) {
        return Objects.requireNonNull(request.<String, String>getDataLoader("people"));
    }
}
