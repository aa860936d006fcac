package org.mentorledger.benchmarks.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** A bare application: Tomcat, Spring MVC, GraphQL and Security as they come, and one mutation that does nothing. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({Bare.WebOnly.class, Bare.Nothing.class})
public class Bare {

    /** Starts it; it ends as soon as it is ready. */
    public static void main(String[] arguments) throws InterruptedException {
        StartTime.print(new SpringApplication(Bare.class), arguments);
    }

    /** Answers what the schema asks for. */
    @Controller
    static class Nothing {
        @MutationMapping
        boolean nothing() {
            return true;
        }
    }

    /** What Boot configures by itself, but for what needs a store. */
    static final class WebOnly extends AutoConfigurationImportSelector {
        private static final List<String> STORES =
                List.of("axon", "mongo", "jdbc", "flyway", "sql", "data", "transaction", "persistence", "hibernate");

        @Override
        protected List<String> getCandidateConfigurations(
                AnnotationMetadata metadata, @Nullable AnnotationAttributes attributes) {
            return super.getCandidateConfigurations(metadata, attributes).stream()
                    .filter(name -> STORES.stream()
                            .noneMatch(store ->
                                    name.toLowerCase(java.util.Locale.ROOT).contains(store)))
                    .toList();
        }

        @Override
        protected Class<?> getAnnotationClass() {
            return org.springframework.boot.autoconfigure.EnableAutoConfiguration.class;
        }

        @Override
        protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
            AnnotationAttributes attributes = new AnnotationAttributes();
            attributes.put("exclude", new String[0]);
            attributes.put("excludeName", new String[0]);
            return attributes;
        }
    }
}
