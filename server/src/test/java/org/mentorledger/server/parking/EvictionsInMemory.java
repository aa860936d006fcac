package org.mentorledger.server.parking;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Evictions that a test can look at. */
@TestComponent
final class EvictionsInMemory implements Evictions {
    private final List<EvictionRecord> kept = new CopyOnWriteArrayList<>();

    List<EvictionRecord> kept() {
        return kept;
    }

    @Override
    public void record(List<EvictionRecord> events) {
        kept.addAll(events);
    }

    @Override
    public boolean has(String group, String streamId, long sequence) {
        return kept.stream()
                .anyMatch(one ->
                        one.group().equals(group) && one.streamId().equals(streamId) && one.sequence() == sequence);
    }

    @Override
    public List<EvictionRecord> read(@Nullable String group, @Nullable String after, int limit) {
        return kept.stream()
                .filter(one -> group == null || group.equals(one.group()))
                .filter(one -> after == null || one.key().compareTo(after) < 0)
                .sorted(Comparator.comparing(EvictionRecord::key).reversed())
                .limit(limit)
                .toList();
    }
}
