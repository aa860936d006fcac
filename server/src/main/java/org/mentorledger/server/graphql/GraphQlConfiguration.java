package org.mentorledger.server.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import org.mentorledger.query.projection.Readiness;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;

/** What stands between a document and its resolvers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlLimits.class)
class GraphQlConfiguration {

    @Bean
    Instrumentation depthLimit(GraphQlLimits limits) {
        return new MaxQueryDepthInstrumentation(limits.maxDepth());
    }

    @Bean
    Instrumentation complexityLimit(GraphQlLimits limits) {
        return new MaxQueryComplexityInstrumentation(limits.maxComplexity(), perRow());
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
    Instrumentation codedErrors() {
        return new CodedErrors();
    }

    @Bean
    Instrumentation plainText() {
        return new PlainText();
    }

    @Bean
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler) {
        return new Answers(handler);
    }

    @Bean
    GraphQlSseHandler graphQlSseHandler(WebGraphQlHandler handler) {
        return new EventStream(handler);
    }

    private static FieldComplexityCalculator perRow() {
        return (field, ofChildren) -> {
            int rows = field.getArguments().get("first") instanceof Integer first ? Math.max(1, first) : 1;
            return (int) Math.min(Integer.MAX_VALUE / 2, 1L + (long) rows * ofChildren);
        };
    }
}
