package org.mentorledger.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/** Which aggregate a command is for: it says so. Axon's own way is to look through all methods of its class, each time anew. */
@Component
final class Target implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        if (command.getPayload() instanceof ToStream addressed) {
            return new VersionedAggregateIdentifier((Object) addressed.streamId(), null);
        }
        throw new IllegalArgumentException(command.getCommandName() + " is for no stream");
    }
}
