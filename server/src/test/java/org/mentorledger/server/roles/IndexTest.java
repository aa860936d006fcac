package org.mentorledger.server.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;

/** Where there is an index, a bean that does not stand in it is left out without a word. */
class IndexTest {
    private static final List<String> PACKAGES =
            List.of("org.mentorledger.server", "org.mentorledger.command", "org.mentorledger.query");

    @Test
    void everyBeanStandsInTheIndexByWhichBeansAreFound() {
        Set<String> indexed = found(new AnnotationTypeFilter(Component.class));

        assertThat(indexed).hasSizeGreaterThan(150);
        // No index answers such a filter: each class is read.
        assertThat(found((type, types) -> type.getAnnotationMetadata().isAnnotated(Component.class.getName())))
                .isEqualTo(indexed);
    }

    @Test
    void theIndexIsThere() {
        assertThat(getClass().getClassLoader().getResource("META-INF/spring.components"))
                .isNotNull();
    }

    private static Set<String> found(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider beans = new ClassPathScanningCandidateComponentProvider(false);
        beans.addIncludeFilter(filter);
        return PACKAGES.stream()
                .flatMap(name -> beans.findCandidateComponents(name).stream())
                .map(bean -> String.valueOf(bean.getBeanClassName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
