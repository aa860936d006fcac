package org.mentorledger.command.session;

import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/** What grows with a session and never changes: with one more it shares what it had, be it the first or the thousandth. */
final class Growing {
    private Growing() {}

    /** The same, as one that grows. */
    static <V> PMap<String, V> map(Map<String, V> map) {
        return map instanceof PMap<String, V> growing ? growing : HashTreePMap.from(map);
    }

    /** The same with another entry, or with this one instead of that of the key. */
    static <V> PMap<String, V> with(Map<String, V> map, String key, V value) {
        return map(map).plus(key, value);
    }

    /** The same, as one that grows; in order, so that it is always written alike. */
    static PSortedSet<String> set(Set<String> set) {
        return set instanceof PSortedSet<String> growing ? growing : TreePSet.from(set);
    }
}
