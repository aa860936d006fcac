package org.mentorledger.server.graphql;

/**
 * How far a selection reaches.
 *
 * @param depth the deepest nesting of fields
 * @param fields the fields in the answer, as far as the document tells
 */
record Extent(int depth, long fields) {

    static final Extent NONE = new Extent(0, 0);
    private static final long ENDLESS = Long.MAX_VALUE / 4;

    Extent beside(Extent other) {
        return new Extent(Math.max(depth, other.depth), Math.min(ENDLESS, fields + other.fields));
    }

    /** That of a field with this inside, in each of so many rows. */
    Extent inside(int rows) {
        boolean endless = fields > ENDLESS / rows;
        return new Extent(depth + 1, endless ? ENDLESS : 1 + rows * fields);
    }
}
