package org.mentorledger.command.dispatch;

import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.mentorledger.kernel.eventstore.EventMetaData;

/**
 * Which command made a thing: the same id with the same body is the same thing.
 *
 * @param mac of the body
 * @param sequence of the event that made it
 */
public record Made(String mac, long sequence) {

    /** As the event with that metadata says. */
    public static Made by(MetaData metaData, long sequence) {
        return new Made(Objects.toString(metaData.get(EventMetaData.COMMAND_MAC), ""), sequence);
    }

    /** What becomes of a command that would make the thing again. */
    public Decision again(Act act, String field) {
        return mac.equals(act.mac()) ? new Decision.AlreadySo(sequence) : CommonRule.CONFLICT.refuse(field);
    }
}
