package org.mentorledger.server.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataResourceNotFoundException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A store that the ledger does not know shows first by its missing file of settings; it is told by its name. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StoreOfNoName extends AbstractFailureAnalyzer<ConfigDataResourceNotFoundException> {
    private static final String FILE = "store/";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ConfigDataResourceNotFoundException cause) {
        String file = String.valueOf(cause.getReferenceDescription());
        int from = file.indexOf(FILE);
        int to = file.indexOf(".yml", Math.max(from, 0));
        return from < 0 || to < 0
                ? null
                : new FailureAnalysis(
                        "mentorledger.store is \"" + file.substring(from + FILE.length(), to)
                                + "\", which is no store.",
                        "Give it postgres (one node) or axonserver (many), in small letters. " + SettingValues.PAGE,
                        cause);
    }
}
