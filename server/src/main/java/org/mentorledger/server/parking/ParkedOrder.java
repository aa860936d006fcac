package org.mentorledger.server.parking;

import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Refusal;

/**
 * What an operator wants done with parked events, as a node that does not work on them hands it to one that does.
 *
 * @param group whose they are
 * @param streamId of which stream; null: of all, and only to be tried again
 * @param evicting to be taken out; null: to be tried again
 */
public record ParkedOrder(
        String group, @Nullable String streamId, @Nullable Evicting evicting) {

    /**
     * What is to be taken out.
     *
     * @param sequence number of the first event, as it was seen
     * @param whole the stream, not only its first event
     * @param subject who wants it
     * @param reason sealed
     */
    public record Evicting(long sequence, boolean whole, String subject, String reason) {}

    /**
     * What came of it: one of them.
     *
     * @param retry of trying again
     * @param eviction of taking out
     * @param refusal why it was not done
     */
    public record Answer(
            @Nullable ParkedRetry retry,
            @Nullable Eviction eviction,
            @Nullable Refusal refusal) {}

    /** The name of the command by which the nodes that work on a group are told: a wire name. */
    static String command(String group) {
        return "parked-events/" + group;
    }
}
