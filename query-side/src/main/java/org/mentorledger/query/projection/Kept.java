package org.mentorledger.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The documents of one shelf, wherever they are kept: in the database as they stand, or folded anew as they once stood.
 *
 * @param <V> the record that a document holds
 */
public interface Kept<V extends Record> {
    /** The views of those ids, by id, in their order; absent where there is none. */
    Map<String, V> find(Collection<String> ids);

    /** The views listed under each key, in no order. */
    Map<String, List<V>> listed(Collection<String> keys);
}
