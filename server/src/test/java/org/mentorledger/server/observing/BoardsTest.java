package org.mentorledger.server.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardsTest {
    private static final Scrape SCRAPE = Scrape.of("""
            # HELP a_seconds Something
            a_seconds_bucket{type="x, {y}",le="0.1"} 1
            a_seconds_count{type="x"} 2
            b 3.0
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        b | []
        sum(rate(a_seconds_count{type=~"x.*"}[5m])) by (type) / 2 > 1 | []
        histogram_quantile(0.99, sum by (le) (rate(a_seconds_bucket[5m]))) | []
        sum(rate(a_second_count[5m])) | [a_second_count]
        b{type="x"} | [b{type}]
        sum(b) by (type) | [type]
        max_over_time(c[1h]) > 0 and on (type) a_seconds_count | [c]
        up{job="mentor-ledger"} == 0 | []
        """)
    void whatIsNotThereIsNamed(String expression, String missing) {
        assertThat(PromQl.missing(expression, SCRAPE)).hasToString(missing);
    }

    @Test
    void theDashboardCanBeImportedAndAsksWhicheverPrometheusIsChosen() {
        JsonNode board = JsonMapper.shared().readTree(Boards.DASHBOARD.toFile());

        assertThat(board.path("schemaVersion").asInt()).isGreaterThanOrEqualTo(38);
        assertThat(board.path("id").isNull()).isTrue();
        assertThat(board.at("/templating/list/0/type").asString()).isEqualTo("datasource");
        assertThat(board.path("panels").valueStream().filter(panel -> panel.has("targets")))
                .isNotEmpty()
                .allSatisfy(panel ->
                        assertThat(panel.at("/datasource/uid").asString()).isEqualTo("${datasource}"));
        assertThat(board.path("panels")
                        .valueStream()
                        .map(panel -> panel.path("id").asInt()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAlertSaysWhatIsWrongAndHowBadItIs() throws IOException {
        assertThat(Boards.rules())
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rule.propertyNames()).contains("alert", "expr", "for", "labels", "annotations"));
    }
}
