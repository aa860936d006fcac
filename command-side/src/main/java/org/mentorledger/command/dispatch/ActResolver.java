package org.mentorledger.command.dispatch;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives command handlers the {@link Act} that their message carries. */
@Component
public final class ActResolver implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Act> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Act.class ? new FromMetaData() : null;
    }

    private static final class FromMetaData implements ParameterResolver<Act> {
        @Override
        public Act resolveParameterValue(Message<?> message) {
            return ActWire.read(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
