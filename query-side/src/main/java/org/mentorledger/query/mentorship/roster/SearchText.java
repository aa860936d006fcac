package org.mentorledger.query.mentorship.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mentorledger.query.projection.Plain;

/**
 * The words by which a mentorship is found, plain.
 *
 * @param own its title, purpose, organisation and skills
 * @param goals what its goals are called
 */
public record SearchText(String own, List<Goal> goals) {
    public SearchText {
        goals = List.copyOf(goals);
    }

    /** What a goal is called. */
    public record Goal(String id, String title) {}

    static SearchText of(Proposal proposal) {
        return new SearchText(
                Plain.of(Stream.concat(
                        Stream.of(proposal.title(), proposal.purpose(), proposal.organisation()),
                        proposal.skills().stream())),
                List.of());
    }

    SearchText withGoal(String id, String title) {
        List<Goal> more = new ArrayList<>(goals);
        more.removeIf(goal -> goal.id().equals(id));
        more.add(new Goal(id, Plain.of(title)));
        return new SearchText(own, more);
    }
}
