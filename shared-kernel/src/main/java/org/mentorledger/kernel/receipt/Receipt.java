package org.mentorledger.kernel.receipt;

/**
 * The answer to a command that stands.
 *
 * @param streamId the stream that holds the fact
 * @param sequence the sequence number, within the stream, of the last event that the command left there
 * @param outcome whether this very command made it so
 */
public record Receipt(String streamId, long sequence, Outcome outcome) {

    /** Whether a command changed something. */
    public enum Outcome {
        /** New events stand in the stream. */
        DONE,
        /** It was so before; nothing was added. */
        ALREADY_SO
    }
}
