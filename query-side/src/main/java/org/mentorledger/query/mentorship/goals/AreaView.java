package org.mentorledger.query.mentorship.goals;

import java.util.List;
import org.mentorledger.kernel.mentorship.AreaKind;

/** An area for development with what was shared for it (rows O6, O7). */
public record AreaView(String id, String name, AreaKind kind, boolean critical, List<ResourceView> resources) {
    public AreaView {
        resources = List.copyOf(resources);
    }
}
