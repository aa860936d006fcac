package org.mentorledger.server.importing;

import java.util.Map;

/** From which column a field of a mutation came. A field that came from none is no column's fault. */
final class MentorshipFields {
    private static final Map<String, MentorshipColumn> PROPOSAL = Map.of(
            "mentorIds", MentorshipColumn.MENTOR_IDS,
            "menteeIds", MentorshipColumn.MENTEE_IDS,
            "startOn", MentorshipColumn.TERM_START,
            "cycleId", MentorshipColumn.TERM,
            "title", MentorshipColumn.PROJECT_TITLE,
            "organisation", MentorshipColumn.ORGANISATION,
            "skills", MentorshipColumn.SKILLS);
    private static final Map<String, MentorshipColumn> CYCLE =
            Map.of("from", MentorshipColumn.TERM_START, "to", MentorshipColumn.TERM_END);

    private MentorshipFields() {}

    static String ofProposal(String field) {
        MentorshipColumn column = PROPOSAL.get(Outcome.Refused.bare(field));
        return column == null ? "" : column.header();
    }

    static String ofCycle(String field) {
        return CYCLE.getOrDefault(Outcome.Refused.bare(field), MentorshipColumn.TERM)
                .header();
    }
}
