package org.mentorledger.server.parking;

import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.Configuration;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.server.graphql.ErrorCode;
import org.springframework.stereotype.Component;

/** Hands orders over to a node that works on the group, by a command. */
@Component
class ParkedElsewhere {
    private static final long PATIENCE_SECONDS = 15;

    private final Configuration axon;

    ParkedElsewhere(Configuration axon) {
        this.axon = axon;
    }

    /** @throws Refused as that node refuses; {@code KEPT_ELSEWHERE} when no node that is reached works on it */
    ParkedOrder.Answer carriedOut(ParkedOrder order) {
        FutureCallback<ParkedOrder, ParkedOrder.Answer> told = new FutureCallback<>();
        axon.commandBus()
                .dispatch(
                        new GenericCommandMessage<>(
                                GenericCommandMessage.<ParkedOrder>asCommandMessage(order),
                                ParkedOrder.command(order.group())),
                        told);
        var result = told.getResult(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof NoHandlerForCommandException
                    ? new Refused(ErrorCode.KEPT_ELSEWHERE.name(), "group", ErrorCode.KEPT_ELSEWHERE.meaning())
                    : ParkingDoor.unavailable();
        }
        ParkedOrder.Answer answer = result.getPayload();
        Refusal refusal = answer.refusal();
        if (refusal != null) {
            throw new Refused(refusal);
        }
        return answer;
    }
}
