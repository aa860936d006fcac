package org.mentorledger.server.graphql;

import graphql.parser.ParserOptions;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for.
 *
 * @param maxDepth the deepest nesting of fields; GraphiQL's question for the schema needs 15
 * @param maxComplexity the most fields in the answer, as far as the document tells: a page counts as many times as it has rows, a
 *     mentorship that is looked back at as 2000 fields more
 * @param maxAliases the most aliases in a document
 * @param maxDirectives the most directives in a document
 * @param maxTokens the most lexical tokens in a document
 * @param maxItems the most items in a list among the arguments
 * @param maxErrors the most errors in an answer; those beyond are left out
 * @param maxTime after how long no further field is begun; a read of a store that has begun ends by the time limit of that store
 * @param maxBody the largest body
 * @param maxBodyTime how long a body may take to arrive
 * @param maxAtOnce how many requests are worked on at the same moment, whoever asks, also over sockets; those beyond are told at once to come again. Fewer
 *     than {@code server.tomcat.threads.max}, which is 200 unless set: else nobody is left to tell them, nor to say that the node is well
 * @param maxMessage the largest message to a socket; room for one is kept for each
 */
@ConfigurationProperties("mentorledger.graphql")
record GraphQlLimits(
        @DefaultValue("16") int maxDepth,
        @DefaultValue("20000") int maxComplexity,
        @DefaultValue("30") int maxAliases,
        @DefaultValue("30") int maxDirectives,
        @DefaultValue("3000") int maxTokens,
        @DefaultValue("2000") int maxItems,
        @DefaultValue("50") int maxErrors,
        @DefaultValue("20s") Duration maxTime,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("20s") Duration maxBodyTime,
        @DefaultValue("150") int maxAtOnce,
        @DefaultValue("64KB") DataSize maxMessage) {

    /** How a document is read. */
    ParserOptions parsing() {
        return ParserOptions.newParserOptions().maxTokens(maxTokens).build();
    }
}
