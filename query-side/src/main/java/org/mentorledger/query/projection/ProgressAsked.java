package org.mentorledger.query.projection;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;

/**
 * How far the rooms of other nodes have come, by asking all of them at once; what was heard counts for a moment. Who does
 * not answer in time is not waited for.
 */
final class ProgressAsked {
    private static final long FRESH_NANOS = MILLISECONDS.toNanos(500);
    private static final long PATIENCE_MILLIS = 1_000;

    private final QueryBus bus;
    private Map<String, ReplayProgress> heard = Map.of();
    private long heardAt = System.nanoTime() - FRESH_NANOS;

    ProgressAsked(QueryBus bus) {
        this.bus = bus;
    }

    /** Those rows, with the place that another node tells of each room that is not at work here. */
    List<ReplayProgress> completed(List<ReplayProgress> rows) {
        return rows.stream().allMatch(row -> row.position() != null)
                ? rows
                : rows.stream().map(this::completed).toList();
    }

    private ReplayProgress completed(ReplayProgress row) {
        ReplayProgress there = row.position() == null ? heard().get(row.room()) : null;
        return there == null ? row : there.seenFrom(row);
    }

    /** Whether a node that keeps the room has said that it has caught up. */
    boolean isDone(String room) {
        ReplayProgress there = heard().get(room);
        return there != null && there.done();
    }

    private synchronized Map<String, ReplayProgress> heard() {
        if (System.nanoTime() - heardAt >= FRESH_NANOS) {
            heard = ask();
            heardAt = System.nanoTime();
        }
        return heard;
    }

    private Map<String, ReplayProgress> ask() {
        Map<String, ReplayProgress> answers = new HashMap<>();
        QueryMessage<String, RoomsProgress> question =
                new GenericQueryMessage<>("", RoomsProgress.QUESTION, ResponseTypes.instanceOf(RoomsProgress.class));
        try {
            bus.scatterGather(question, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .filter(answer -> !answer.isExceptional())
                    .map(QueryResponseMessage::getPayload)
                    .forEach(told -> told.rooms().forEach(row -> answers.put(row.room(), row)));
        } catch (RuntimeException nobodyAnswers) {
            return Map.of();
        }
        return answers;
    }
}
