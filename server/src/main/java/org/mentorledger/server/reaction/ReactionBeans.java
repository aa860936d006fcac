package org.mentorledger.server.reaction;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the reactions by their groups, without making one: they need what Axon is only about to build. */
@Configuration(proxyBeanMethods = false)
class ReactionBeans {

    @Bean
    static NamedHandlers namedHandlers() {
        return new NamedHandlers();
    }

    @Bean
    Reactions reactions(ListableBeanFactory beans, ReactionStore store) {
        List<String> groups = Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(name -> Objects.requireNonNull(beans.findAnnotationOnBean(name, ProcessingGroup.class, false))
                        .value())
                .toList();
        return new Reactions(groups, store);
    }
}
