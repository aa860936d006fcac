package org.mentorledger.server.importing;

import java.util.Map;

/** From which column a field of a mutation came. A field that came from none is no column's fault. */
final class Columns {
    private static final Map<String, Column> PROPOSAL = Map.of(
            "mentorIds", Column.MENTOR_IDS,
            "menteeIds", Column.MENTEE_IDS,
            "startOn", Column.TERM_START,
            "cycleId", Column.TERM,
            "title", Column.PROJECT_TITLE,
            "organisation", Column.ORGANISATION,
            "skills", Column.SKILLS);
    private static final Map<String, Column> CYCLE = Map.of("from", Column.TERM_START, "to", Column.TERM_END);

    private Columns() {}

    static String ofProposal(String field) {
        Column column = PROPOSAL.get(bare(field));
        return column == null ? "" : column.header();
    }

    static String ofCycle(String field) {
        return CYCLE.getOrDefault(bare(field), Column.TERM).header();
    }

    /** {@code input.mentorIds[0]} means the same as {@code mentorIds}. */
    private static String bare(String field) {
        return field.replaceFirst("^input\\.", "").replaceFirst("[\\[.].*$", "");
    }
}
