package org.mentorledger.command.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.evidence.RecordHash;

/**
 * What goes with a command.
 *
 * @param act who sends it, and when
 * @param named whether the sender named the command by an id
 * @param sealedReason why, as ciphertext: JSON of a {@link org.mentorledger.kernel.vault.Sealed}
 * @param source the document that was read, or the stream that a reaction follows
 * @param cause the event to which a reaction sends it; null: somebody asked for it
 */
public record Envelope(
        Act act,
        boolean named,
        @Nullable String sealedReason,
        @Nullable String source,
        @Nullable String cause) {
    private static final int LONGEST_ID = 64;

    /**
     * For another command of the same mutation, to another stream, which tells from how that stream stands whether it is
     * already so. Its id derives from this one's, never from the body: the same body may well be said again later, after its opposite.
     */
    public Envelope derived(String suffix) {
        return derivedAs(act.commandId() + "." + suffix, act.mac());
    }

    /**
     * For another command of a mutation that makes a thing under an id of the client's choice. Its id derives from the body
     * alone: the thing made again under another command id is the same in both streams.
     */
    public Envelope derivedFromBody(String suffix) {
        return derivedAs(act.mac() + "." + suffix, act.mac());
    }

    /**
     * For a command that is one of many parts of the mutation, known again likewise.
     *
     * @param mac of that part of the body: a mutation with other parts beside it is the same in this one
     */
    public Envelope part(String suffix, String mac) {
        String id = base() + "." + suffix;
        return derivedAs(id.length() > LONGEST_ID ? RecordHash.sha256(id.getBytes(StandardCharsets.UTF_8)) : id, mac);
    }

    private String base() {
        return named ? act.commandId() : act.mac();
    }

    private Envelope derivedAs(String commandId, String mac) {
        Act derived = new Act(act.actor(), act.at(), commandId, mac, act.onBehalfOf(), act.origin(), null);
        return new Envelope(derived, named, sealedReason, source, cause);
    }

    /** The message to the stream. */
    public CommandMessage<Object> around(Object command) {
        Map<String, String> metaData = new HashMap<>(ActWire.write(act));
        if (sealedReason != null) {
            metaData.put(EventMetaData.REASON, sealedReason);
        }
        if (source != null) {
            metaData.put(EventMetaData.SOURCE, source);
        }
        if (cause != null) {
            metaData.put(EventMetaData.CAUSE, cause);
        }
        return GenericCommandMessage.asCommandMessage(command).withMetaData(metaData);
    }
}
