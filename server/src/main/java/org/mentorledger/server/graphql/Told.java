package org.mentorledger.server.graphql;

import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.mentorledger.query.access.Denied;
import org.mentorledger.server.observing.CorrelationId;

/**
 * What a client hears of an exception.
 *
 * @param sentence of a rule, or that something is wrong here
 * @param extensions the code, and the field at fault, where the stream stands, or where the log has more
 */
record Told(String sentence, Map<String, Object> extensions) {

    /** Of that exception; what nobody expected is logged, and so, from time to time, is a store that is away. */
    static Told of(Throwable exception) {
        if (exception instanceof Refused refused) {
            Told told = told(refused.sentence(), refused.code(), refused.field());
            if (refused.currentSequence() != null) {
                told.extensions().put("currentSequence", refused.currentSequence());
            }
            return told;
        }
        if (exception instanceof Denied denied) {
            return told(denied.sentence(), denied.code(), denied.field());
        }
        if (exception instanceof UnacceptableInput input) {
            return told(String.valueOf(input.getMessage()), ErrorCode.BAD_USER_INPUT.name(), input.field());
        }
        if (exception instanceof CancellationException) {
            return told(ErrorCode.UNAVAILABLE.meaning(), ErrorCode.UNAVAILABLE.name(), null);
        }
        if (StoreAway.isBehind(exception) || UnknownEvent.in(exception).isPresent()) {
            Outage.OF_THIS_NODE.log(exception);
            return told(ErrorCode.UNAVAILABLE.meaning(), ErrorCode.UNAVAILABLE.name(), null);
        }
        Map<String, Object> extensions = CodedError.extensions(ErrorCode.INTERNAL.name(), null);
        extensions.put(CorrelationId.KEY, Mishap.log(exception));
        return new Told(ErrorCode.INTERNAL.meaning(), extensions);
    }

    private static Told told(String sentence, String code, @Nullable String field) {
        return new Told(sentence, CodedError.extensions(code, field));
    }
}
