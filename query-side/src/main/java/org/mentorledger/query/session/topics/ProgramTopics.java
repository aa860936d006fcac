package org.mentorledger.query.session.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.query.session.topics.SessionTopics.Leading;

/**
 * The topics of a program.
 *
 * @param coverage where each stands, in the order in which they were heard of
 * @param leaders everybody who leads a session of it, as what
 */
public record ProgramTopics(List<TopicCoverageView> coverage, List<Leading> leaders) {
    private static final int MOST_LEADERS = 10;

    public ProgramTopics {
        coverage = List.copyOf(coverage);
        leaders = List.copyOf(leaders);
    }

    /**
     * Who could lead a workshop: those who lead sessions as retirees, as mentors, and then other mentors (row K51).
     *
     * @param active everybody who is of the program now; nobody else leads one
     * @param mentors other mentors of the program
     * @param retired the id that stands for each that was merged into another
     */
    public List<String> candidates(Collection<String> active, Collection<String> mentors, Map<String, String> retired) {
        Set<String> candidates = new LinkedHashSet<>(as(LeaderKind.RETIREE, retired));
        candidates.addAll(as(LeaderKind.MENTOR, retired));
        candidates.retainAll(standing(active, retired));
        candidates.addAll(standing(mentors, retired));
        return new ArrayList<>(candidates).subList(0, Math.min(MOST_LEADERS, candidates.size()));
    }

    private static Set<String> standing(Collection<String> ids, Map<String, String> retired) {
        Set<String> people = new TreeSet<>();
        ids.forEach(id -> people.add(retired.getOrDefault(id, id)));
        return people;
    }

    private Set<String> as(LeaderKind kind, Map<String, String> retired) {
        Set<String> people = new TreeSet<>();
        leaders.stream()
                .filter(leader -> leader.kind() == kind)
                .forEach(leader -> people.add(retired.getOrDefault(leader.participantId(), leader.participantId())));
        return people;
    }
}
