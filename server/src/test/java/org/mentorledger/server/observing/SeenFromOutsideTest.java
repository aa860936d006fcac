package org.mentorledger.server.observing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.docs.Page;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One node, seen as operators see it. */
@ExtendWith(OutputCaptureExtension.class)
class SeenFromOutsideTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final long PATIENCE_MILLIS = 30_000;

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static ObservedNode node;

    @BeforeAll
    static void start() {
        node = ObservedNode.start(data);
        assertThat(node.registers("first").body()).contains("\"outcome\":\"DONE\"");
        awaited(
                () -> node.asks("{ participant(id: \"first\") { id } }", Map.of())
                        .statusCode(),
                status -> status == 200);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void thePageOfMetersTellsEachOfThem() throws IOException {
        Page.check(
                "metrics.md",
                Meters.page(awaited(
                        () -> node.scraped(),
                        scrape -> scrape.samples().containsKey("mentorledger_parked_sequences"))));
    }

    @Test
    void dashboardsAndAlertsNameWhatIsThere() throws IOException {
        System.gc(); // there is a meter of pauses once there was one
        Scrape scrape = awaited(() -> node.scraped(), seen -> seen.samples().containsKey("jvm_gc_pause_seconds_sum"));

        assertThat(Boards.expressions())
                .hasSizeGreaterThan(15)
                .allSatisfy(expression -> assertThat(PromQl.missing(expression, scrape))
                        .as(expression)
                        .isEmpty());
    }

    @Test
    void everyGroupTellsItsLag() {
        Scrape scrape = node.scraped();

        assertThat(scrape.samples().get("mentorledger_lag_events")).contains("group");
        assertThat(scrape.samples().get("mentorledger_lag_seconds")).contains("group");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN", "SUPPORT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseReadsTheMeters(Role role) {
        assertThat(node.scrape("Authorization", "Bearer " + node.token(role)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverRunsTheNodeReadsTheMetersAndNoStrangerDoes() {
        assertThat(node.scrape().statusCode()).isEqualTo(401);
        assertThat(node.scrape("Authorization", "Bearer " + node.token(Role.SUPPORT))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void oneTraceGoesFromTheRequestThroughTheCommandToTheViews() {
        node.registers("traced", "traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");

        List<SpanData> spans = awaited(
                () -> node.spans().of(TRACE),
                seen -> seen.stream()
                        .map(SpanData::getName)
                        .toList()
                        .containsAll(List.of("http post /graphql", "fold people-v4")));

        assertThat(spans)
                .extracting(SpanData::getName)
                .contains("graphql", "mutation registerParticipant", "command RegisterParticipant", "append");
        SpanData mutation = named(spans, "mutation registerParticipant");
        assertThat(mutation.getParentSpanId()).isEqualTo(named(spans, "graphql").getSpanId());
        assertThat(named(spans, "command RegisterParticipant").getParentSpanId())
                .isEqualTo(mutation.getSpanId());
        assertThat(named(spans, "fold people-v4").getParentSpanId()).isEqualTo(mutation.getSpanId());
        assertThat(spans.toString()).doesNotContain("Qzx");
    }

    @Test
    void aQueryHasASpanThatSaysNothingOfWhatIsAsked() {
        String trace = TRACE.replace('0', 'b');
        node.asks(
                "query Qzx($a: ID!) { participant(id: $a) { name } }",
                Map.of("a", "Qzx-1"),
                "traceparent",
                "00-" + trace + "-b7ad6b7169203331-01");

        List<SpanData> spans = awaited(
                () -> node.spans().of(trace),
                seen -> seen.stream().map(SpanData::getName).toList().contains("http post /graphql"));

        assertThat(spans).extracting(SpanData::getName).contains("graphql", "query participant");
        assertThat(spans.toString()).doesNotContain("Qzx");
    }

    @Test
    void eachRequestsLinesBearItsOwnIdUpToTheViews(CapturedOutput output) {
        HttpResponse<String> one = node.registers("one", CorrelationId.HEADER, "id.of-One");
        HttpResponse<String> two = node.registers("two", CorrelationId.HEADER, "id_of_Two");

        assertThat(one.headers().firstValue(CorrelationId.HEADER)).contains("id.of-One");
        assertThat(two.headers().firstValue(CorrelationId.HEADER)).contains("id_of_Two");
        for (String id : List.of("id.of-One", "id_of_Two")) {
            assertThat(awaited(
                            () -> messages(output, id),
                            seen -> seen.contains("people-v4 takes ParticipantEvent.Registered")))
                    .contains("RegisterParticipant was handled: DONE", "A mutation was answered with code none")
                    .filteredOn("RegisterParticipant was handled: DONE"::equals)
                    .hasSize(1);
        }
        assertThat(output.getOut()).doesNotContain("Qzx");
    }

    @Test
    void anIdThatDoesNotFitIsNotRepeated(CapturedOutput output) {
        for (String bad : List.of("Qzx Name", "Qzx{x}", "Qzx" + "x".repeat(64), "Qzx\"")) {
            HttpResponse<String> answer = node.asks("{ __typename }", Map.of(), CorrelationId.HEADER, bad);

            assertThat(answer.headers().firstValue(CorrelationId.HEADER))
                    .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f-]{36}"));
        }
        assertThat(output.getOut()).doesNotContain("Qzx");
    }

    private static List<String> messages(CapturedOutput output, String id) {
        return output.getOut()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(line -> line.path("correlationId").asString("").equals(id))
                .map((JsonNode line) -> line.path("message").asString())
                .toList();
    }

    private static SpanData named(List<SpanData> spans, String name) {
        return spans.stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T awaited(Supplier<T> look, Predicate<T> enough) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        T seen = look.get();
        while (!enough.test(seen) && System.currentTimeMillis() < end) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return seen;
            }
            seen = look.get();
        }
        assertThat(enough.test(seen)).as(String.valueOf(seen)).isTrue();
        return seen;
    }
}
