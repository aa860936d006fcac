package org.mentorledger.kernel.receipt;

import java.util.ArrayList;
import java.util.List;

/**
 * The answer to a command that stands.
 *
 * @param streamId the stream that holds the fact
 * @param sequence the sequence number, within the stream, of the last event that the command left there
 * @param outcome whether this very command, or any part of it, made it so
 * @param also where the same mutation left facts in other streams; readers wait for them too
 */
public record Receipt(String streamId, long sequence, Outcome outcome, List<Position> also) {

    public Receipt {
        also = List.copyOf(also);
    }

    /** The receipt of a mutation that touched one stream. */
    public Receipt(String streamId, long sequence, Outcome outcome) {
        this(streamId, sequence, outcome, List.of());
    }

    /** A place in a stream. */
    public record Position(String streamId, long sequence) {}

    /** This receipt, with the places of what the same mutation left in other streams: done when any part of it was. */
    public Receipt and(Receipt other) {
        List<Position> all = new ArrayList<>(also);
        all.add(new Position(other.streamId, other.sequence));
        all.addAll(other.also);
        return new Receipt(streamId, sequence, either(other), all);
    }

    /** This receipt, of the last of two commands to one stream, of which that was the answer to the first. */
    public Receipt after(Receipt first) {
        return new Receipt(streamId, sequence, either(first), also);
    }

    private Outcome either(Receipt other) {
        return other.outcome == Outcome.DONE ? Outcome.DONE : outcome;
    }

    /** Whether a command changed something. */
    public enum Outcome {
        /** New events stand in the stream. */
        DONE,
        /** It was so before; nothing was added. */
        ALREADY_SO
    }
}
