package org.mentorledger.server.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class TracingWhenWantedTest {
    private static final String[] CLASSES = {
        "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
        "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
        "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
        "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration"
    };

    @Test
    void whereNoSpansAreSentNoneAreMade() {
        assertThat(kept(new MockEnvironment())).containsExactly(false, false, true, true);
    }

    @Test
    void whoSaysWhereToGetsThem() {
        assertThat(kept(new MockEnvironment().withProperty(TracingWhenWanted.ENDPOINT, "http://127.0.0.1:4318")))
                .containsExactly(true, true, true, true);
    }

    @Test
    void bootAsksIt() {
        List<AutoConfigurationImportFilter> filters = SpringFactoriesLoader.loadFactories(
                AutoConfigurationImportFilter.class, getClass().getClassLoader());

        assertThat(filters).hasAtLeastOneElementOfType(TracingWhenWanted.class);
    }

    private static boolean[] kept(MockEnvironment settings) {
        TracingWhenWanted filter = new TracingWhenWanted();
        filter.setEnvironment(settings);
        return filter.match(CLASSES, mock(AutoConfigurationMetadata.class));
    }
}
