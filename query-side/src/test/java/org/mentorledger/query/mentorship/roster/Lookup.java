package org.mentorledger.query.mentorship.roster;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.projection.Generations;

/** A roster whose people bear the plain names {@code mia tremblay} and {@code noah lee}, each under one id. */
final class Lookup implements Identities {
    private static final Map<String, String> NAMES = Map.of("mia tremblay", "mia", "noah lee", "noah");

    private Lookup() {}

    static MentorshipViews roster(Generations generations, MentorshipProjection projection) {
        return new MentorshipViews(generations, projection, Lookup::bearers, new Lookup());
    }

    private static Set<String> bearers(String word) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getKey().contains(word))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> idsOf(String participantId) {
        return Set.of(participantId);
    }

    @Override
    public String standing(String participantId) {
        return participantId;
    }

    @Override
    public Map<String, String> retired() {
        return Map.of();
    }
}
