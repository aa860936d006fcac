package org.mentorledger.command.mentorship;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Maps that grow with a mentorship and never change: one with another entry shares what it has with the one before, so
 * that the thousandth meeting costs a command no more than the first.
 */
final class Growing {
    private Growing() {}

    /** The same, as one that grows. */
    static <K, V> PMap<K, V> map(Map<K, V> map) {
        return map instanceof PMap<K, V> growing ? growing : HashTreePMap.from(map);
    }

    /** The same with another entry, or with this one instead of that of the key. */
    static <K, V> PMap<K, V> with(Map<K, V> map, K key, V value) {
        return map(map).plus(key, value);
    }
}
