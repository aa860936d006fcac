package org.mentorledger.query.stitching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.participant.people.MembershipView;

/**
 * Who of a program can tell of which career (row K14).
 *
 * @param retirees by career, who has retired from it
 * @param mentors by career, who else has experience in it, as they said or their profile says
 */
record Experts(Map<String, Set<String>> retirees, Map<String, Set<String>> mentors) {

    static Experts of(List<Member> members, CareerNames names) {
        Map<String, Set<String>> retirees = new HashMap<>();
        Map<String, Set<String>> mentors = new HashMap<>();
        for (Member member : members) {
            if (member.isActive(MemberRole.MENTOR)) {
                member.experiences()
                        .filter(MembershipView.Experience::retired)
                        .forEach(experience -> add(retirees, experience.careers(), member.id(), names));
                member.experiences()
                        .filter(experience -> !experience.retired())
                        .forEach(experience -> add(mentors, experience.careers(), member.id(), names));
                add(mentors, member.known(), member.id(), names);
            }
        }
        mentors.forEach((career, ids) -> ids.removeAll(retirees.getOrDefault(career, Set.of())));
        return new Experts(retirees, mentors);
    }

    List<String> retireesOf(String career) {
        return List.copyOf(retirees.getOrDefault(career, Set.of()));
    }

    List<String> mentorsOf(String career) {
        return List.copyOf(mentors.getOrDefault(career, Set.of()));
    }

    /** Whether anybody can tell of it. */
    boolean isKnown(String career) {
        return !retireesOf(career).isEmpty() || !mentorsOf(career).isEmpty();
    }

    private static void add(Map<String, Set<String>> byCareer, List<String> careers, String id, CareerNames names) {
        careers.forEach(career -> byCareer.computeIfAbsent(names.of(career), name -> new TreeSet<>())
                .add(id));
    }
}
