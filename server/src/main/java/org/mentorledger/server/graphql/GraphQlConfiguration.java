package org.mentorledger.server.graphql;

import graphql.execution.instrumentation.Instrumentation;
import org.mentorledger.query.projection.Readiness;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;

/** What stands between a document and its resolvers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GraphQlLimits.class, RateLimits.class})
class GraphQlConfiguration {

    @Bean
    Instrumentation sizeLimit(GraphQlLimits limits) {
        return new SizeLimit(limits);
    }

    @Bean
    Instrumentation repetitionLimit(GraphQlLimits limits) {
        return new RepetitionLimit(limits);
    }

    @Bean
    Instrumentation noRoleNoAnswer() {
        return new NoRoleNoAnswer();
    }

    @Bean
    Instrumentation wholeViews(Readiness readiness) {
        return new WholeViews(readiness);
    }

    @Bean
    Instrumentation codedErrors(GraphQlLimits limits) {
        return new CodedErrors(limits.maxErrors());
    }

    @Bean
    Instrumentation plainText(GraphQlLimits limits) {
        return new PlainText(limits.maxItems());
    }

    @Bean
    GraphQlSourceBuilderCustomizer knownDocuments() {
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(new KnownDocuments()));
    }

    @Bean
    NamedLoaders namedLoaders() {
        return new NamedLoaders();
    }

    @Bean
    ExecutionGraphQlService engine(GraphQlSource source, NamedLoaders loaders) {
        DefaultExecutionGraphQlService engine = new DefaultExecutionGraphQlService(source);
        return request -> {
            request.configureExecutionInput(
                    (input, copy) -> copy.dataLoaderRegistry(loaders.of(input.getGraphQLContext()))
                            .build());
            return engine.execute(request);
        };
    }

    @Bean
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler) {
        return new Answers(handler);
    }

    @Bean
    GraphQlSseHandler graphQlSseHandler(WebGraphQlHandler handler) {
        return new EventStream(handler);
    }
}
