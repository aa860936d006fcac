package org.mentorledger.query.stitching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentorledger.query.projection.Plain;

/**
 * Who would explore a career, and who can tell of it.
 *
 * @param gap whether no retiree is found for it
 */
record CoverageView(
        String career, int interested, int chosen, List<String> retireeIds, List<String> mentorIds, boolean gap) {

    /** Of every career on the list, and every other in which one of these people is interested, by name. */
    static List<CoverageView> of(Collection<Member> asking, Experts experts, CareerNames names) {
        Map<String, Integer> interested = new HashMap<>();
        Map<String, Integer> chosen = new HashMap<>();
        for (Member member : asking) {
            member.interests(names).forEach(career -> interested.merge(career, 1, Integer::sum));
            member.choices(names).forEach(career -> chosen.merge(career, 1, Integer::sum));
        }
        Set<String> careers = new HashSet<>(names.listed());
        careers.addAll(interested.keySet());
        careers.addAll(chosen.keySet());
        return careers.stream()
                .sorted(Comparator.comparing((String career) -> Plain.of(career)))
                .map(career -> new CoverageView(
                        career,
                        interested.getOrDefault(career, 0),
                        chosen.getOrDefault(career, 0),
                        experts.retireesOf(career),
                        experts.mentorsOf(career),
                        experts.retireesOf(career).isEmpty()))
                .toList();
    }
}
