package org.mentorledger.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * Where the view of a room is another than the one built anew. What stands there is not told.
 *
 * @param shelf the kind of document
 * @param document its id
 * @param field the first field that differs, such as {@code view.parties.members[1].role}; null: only one of them has the document
 */
public record RoomDifference(
        String shelf, String document, @Nullable String field) {}
