package org.mentorledger.query.session.sessions;

import java.util.List;

/** What careers have in common. */
public record CareerOverlapView(List<String> careers, List<String> knowledge, List<String> skills) {
    public CareerOverlapView {
        careers = List.copyOf(careers);
        knowledge = List.copyOf(knowledge);
        skills = List.copyOf(skills);
    }
}
