package org.mentorledger.server.observing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Nothing of tracing is set up unless it is said where spans go: a node that exports none makes none, and starts no later for it. */
final class TracingWhenWanted implements AutoConfigurationImportFilter, EnvironmentAware {
    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
    private static final String[] OF_TRACING = {
        "org.springframework.boot.micrometer.tracing.", "org.springframework.boot.opentelemetry."
    };

    private boolean wanted;

    @Override
    public void setEnvironment(Environment settings) {
        wanted = settings.containsProperty(ENDPOINT);
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            kept[i] = wanted || !isOfTracing(classes[i]);
        }
        return kept;
    }

    private static boolean isOfTracing(@Nullable String name) {
        for (String prefix : OF_TRACING) {
            if (name != null && name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
