package org.mentorledger.query;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mentorledger.query.access.Identities;

/** People some of whose ids were merged, each into one that stands. */
public record Merged(Map<String, String> retired) implements Identities {
    /** Nobody's. */
    public static final Merged NOBODY = new Merged(Map.of());

    public Merged {
        retired = Map.copyOf(retired);
    }

    @Override
    public String standing(String participantId) {
        return retired.getOrDefault(participantId, participantId);
    }

    @Override
    public Set<String> idsOf(String participantId) {
        String standing = standing(participantId);
        Set<String> ids = new HashSet<>(Set.of(standing));
        retired.forEach((id, into) -> {
            if (into.equals(standing)) {
                ids.add(id);
            }
        });
        return ids;
    }
}
