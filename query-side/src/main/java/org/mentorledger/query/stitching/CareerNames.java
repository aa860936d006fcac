package org.mentorledger.query.stitching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentorledger.query.program.programs.CareerView;
import org.mentorledger.query.program.programs.ProgramView;
import org.mentorledger.query.projection.Plain;

/**
 * What careers are called: people write them in their own way, and mean the career of the program's list that reads the
 * same; what is on no list is called as the first of those writes it who would explore it.
 */
final class CareerNames {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> listed = new HashSet<>();

    CareerNames(ProgramView program) {
        for (CareerView career : program.careers()) {
            String key = Plain.of(career.name());
            if (career.listed()) {
                names.put(key, career.name());
                listed.add(key);
            } else {
                names.putIfAbsent(key, career.name());
            }
        }
    }

    /** In a program of these people. */
    static CareerNames of(ProgramView program, List<Member> members) {
        CareerNames names = new CareerNames(program);
        members.forEach(member -> member.interests(names));
        members.forEach(member -> member.choices(names));
        return names;
    }

    /** Its name. */
    String of(String career) {
        return names.computeIfAbsent(Plain.of(career), key -> career);
    }

    /** Whether it stands on the list now. */
    boolean isListed(String career) {
        return listed.contains(Plain.of(career));
    }

    /** The names of those on the list. */
    List<String> listed() {
        return listed.stream().map(this::of).toList();
    }
}
