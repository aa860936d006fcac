package org.mentorledger.server.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.springframework.beans.TypeConverter;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Controller;

/** Compares a schema with the resolvers of some packages; what the resolvers need is not there, for none is called. */
final class Mapping {

    /** Gives everybody who needs something an empty stand-in of it. */
    private static final class Hollow extends DefaultListableBeanFactory {
        @Override
        public Object resolveDependency(
                DependencyDescriptor needed,
                @Nullable String beanName,
                @Nullable Set<String> names,
                @Nullable TypeConverter converter) {
            return Mockito.mock(needed.getDependencyType());
        }
    }

    private Mapping() {}

    /** What does not fit, in words; the schema is that of the contract and what is given beside it. */
    static List<String> faults(List<Resource> schema, String... packages) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(new Hollow())) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
            scanner.addIncludeFilter(new AssignableTypeFilter(RuntimeWiringConfigurer.class));
            scanner.getBeanDefinitionDefaults().setLazyInit(true);
            scanner.scan(packages);
            context.registerBean(BatchLoaderRegistry.class, () -> new DefaultBatchLoaderRegistry());
            context.refresh();
            return faults(schema, context);
        }
    }

    private static List<String> faults(List<Resource> schema, AnnotationConfigApplicationContext context) {
        AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
        controllers.setApplicationContext(context);
        controllers.afterPropertiesSet();
        List<String> faults = new ArrayList<>();
        GraphQlSource.SchemaResourceBuilder source = GraphQlSource.schemaResourceBuilder()
                .schemaResources(schema.toArray(Resource[]::new))
                .inspectSchemaMappings(report -> faults.addAll(inWords(report)))
                .configureRuntimeWiring(controllers);
        context.getBeansOfType(RuntimeWiringConfigurer.class).values().forEach(source::configureRuntimeWiring);
        source.build();
        return faults;
    }

    private static List<String> inWords(SchemaReport report) {
        List<String> faults = new ArrayList<>();
        report.unmappedFields().forEach(field -> faults.add("nothing answers " + field));
        report.unmappedRegistrations().keySet().forEach(field -> faults.add("no field is " + field));
        report.unmappedArguments()
                .forEach((resolver, names) -> faults.add("no argument of it is " + names + ": " + resolver));
        report.fieldNullnessErrors().keySet().forEach(field -> faults.add("may be null, though promised: " + field));
        return faults;
    }
}
