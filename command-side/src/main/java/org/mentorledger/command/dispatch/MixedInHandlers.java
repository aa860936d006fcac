package org.mentorledger.command.dispatch;

import org.axonframework.common.Priority;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.NonNull;

/**
 * Lets an aggregate take command handlers from the interfaces that it implements. Axon begins a missing stream by making
 * an instance of the type that declares the handler; an interface declares none, and then it makes the aggregate itself. It
 * must wrap all others, for each asks the method anew where it was declared.
 */
@Priority(Priority.LAST)
public final class MixedInHandlers implements HandlerEnhancerDefinition {

    @Override
    public <T> @NonNull MessageHandlingMember<T> wrapHandler(@NonNull MessageHandlingMember<T> original) {
        return original.declaringClass().isInterface() ? new OfTheAggregate<>(original) : original;
    }

    private static final class OfTheAggregate<T> extends WrappedMessageHandlingMember<T> {
        OfTheAggregate(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public Class<?> declaringClass() {
            return Object.class;
        }
    }
}
