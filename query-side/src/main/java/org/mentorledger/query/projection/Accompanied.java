package org.mentorledger.query.projection;

import java.util.List;
import java.util.Map;

/**
 * A row of a list with what was read beside it.
 *
 * @param <V> the row
 */
public record Accompanied<V>(V row, Map<Beside<?>, List<?>> company) {
    public Accompanied {
        company = Map.copyOf(company);
    }

    /** What was read beside it there; none where nothing was asked for. */
    public <B extends Record> List<B> by(Beside<B> beside) {
        @SuppressWarnings("unchecked") // what is read beside holds its type: see Documents
        List<B> found = (List<B>) company.getOrDefault(beside, List.of());
        return found;
    }
}
