package org.mentorledger.query.projection;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many of what was touched last, by name; what was touched least lately is forgotten first. Not for several threads at once.
 *
 * @param <V> what is kept under a name
 */
final class Lately<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most how many */
    Lately(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > most;
    }
}
