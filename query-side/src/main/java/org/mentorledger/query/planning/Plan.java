package org.mentorledger.query.planning;

import java.util.List;

/**
 * How a cohort is divided.
 *
 * @param groups the sessions, round by round
 * @param served how many interests of people are met, each once however often
 * @param bound more than so many cannot be met by any plan
 * @param warnings what whoever plans should know, in sentences
 */
public record Plan(List<Group> groups, int served, int bound, List<String> warnings) {
    public Plan {
        groups = List.copyOf(groups);
        warnings = List.copyOf(warnings);
    }
}
