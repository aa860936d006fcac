package org.mentorledger.query.mentorship.goals;

import java.util.List;
import org.mentorledger.kernel.mentorship.AreaKind;
import org.mentorledger.query.access.Standing;

/** An area for development with what was shared for it (rows O6, O7). */
public record AreaView(String id, String name, AreaKind kind, boolean critical, List<ResourceView> resources) {
    public AreaView {
        resources = List.copyOf(resources);
    }

    /** As one reads it for whom its words are not. */
    public AreaView silent() {
        return new AreaView(
                id,
                Standing.NOT_SHOWN,
                kind,
                critical,
                resources.stream().map(ResourceView::silent).toList());
    }
}
