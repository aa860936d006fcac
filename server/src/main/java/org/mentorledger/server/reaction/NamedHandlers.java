package org.mentorledger.server.reaction;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.spring.config.MessageHandlerConfigurer;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Tells Axon which beans handle messages: the reactions, known by their group. Left to itself it would look at every method of
 * every bean, and load most classes of the program, at each start. Aggregates it finds by their own annotation.
 */
final class NamedHandlers implements BeanDefinitionRegistryPostProcessor {
    /** Where a bean of that name stands, Axon does not look. */
    static final String CONFIGURER = "MessageHandlerConfigurer$$Axon$$";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry beans) {
        List<String> reactions = Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name -> isReaction(beans.getBeanDefinition(name)))
                .toList();
        for (MessageHandlerConfigurer.Type type : MessageHandlerConfigurer.Type.values()) {
            beans.registerBeanDefinition(
                    CONFIGURER + type.name(),
                    BeanDefinitionBuilder.genericBeanDefinition(MessageHandlerConfigurer.class)
                            .addConstructorArgValue(type.name())
                            .addConstructorArgValue(type == MessageHandlerConfigurer.Type.EVENT ? reactions : List.of())
                            .getBeanDefinition());
        }
    }

    private static boolean isReaction(BeanDefinition bean) {
        return bean instanceof AnnotatedBeanDefinition annotated
                && annotated.getFactoryMethodMetadata() == null
                && annotated.getMetadata().isAnnotated(ProcessingGroup.class.getName());
    }
}
