package org.mentorledger.query.program.programs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A career of a program's list.
 *
 * @param regions where it is to be found
 * @param suggestedBy whose suggestion it was, if anybody's
 * @param listed whether it may be picked now
 */
public record CareerView(
        String programId,
        String name,
        List<String> regions,
        @Nullable String suggestedBy,
        boolean listed) {
    public CareerView {
        regions = List.copyOf(regions);
    }

    CareerView delisted() {
        return new CareerView(programId, name, regions, suggestedBy, false);
    }
}
