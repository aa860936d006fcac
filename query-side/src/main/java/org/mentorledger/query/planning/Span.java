package org.mentorledger.query.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.SessionRules.Exploration;

/**
 * How many careers a group explores.
 *
 * @param rule what the policy says for groups of its size; null: nothing
 */
record Span(@Nullable Exploration rule) {
    /** What people can take in, where no policy says otherwise (row K13). */
    static final int FEWEST = 2;

    static final int MOST = 10;

    static Span of(List<Exploration> table, int size) {
        return new Span(table.stream()
                .filter(row -> row.upTo() == null || size <= row.upTo())
                .findFirst()
                .orElse(null));
    }

    int least() {
        return rule == null ? 1 : rule.least();
    }

    int most() {
        return rule == null ? MOST : rule.most();
    }
}
