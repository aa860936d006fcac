package org.mentorledger.command.dispatch;

import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/**
 * What grows with a stream and never changes: one with another entry shares what it has with the one before, so that the
 * thousandth costs a command no more than the first.
 */
public final class Growing {
    private Growing() {}

    /** The same, as one that grows. */
    public static <K, V> PMap<K, V> map(Map<K, V> map) {
        return map instanceof PMap<K, V> growing ? growing : HashTreePMap.from(map);
    }

    /** The same with another entry, or with this one instead of that of the key. */
    public static <K, V> PMap<K, V> with(Map<K, V> map, K key, V value) {
        return map(map).plus(key, value);
    }

    /** The same, as one that grows; in order, so that it is always written alike. */
    public static PSortedSet<String> set(Set<String> set) {
        return set instanceof PSortedSet<String> growing ? growing : TreePSet.from(set);
    }
}
