package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownDocumentsTest {
    private final KnownDocuments documents = new KnownDocuments();
    private int read;

    @Test
    void whatFitsTheSchemaIsReadOnce() {
        PreparsedDocumentEntry first = asked("{ a }", fitting());

        assertThat(asked("{ a }", fitting())).isSameAs(first);
        assertThat(asked("{ b }", fitting())).isNotSameAs(first);
        assertThat(read).isEqualTo(2);
    }

    @Test
    void whatIsFaultyIsReadAndToldEachTime() {
        PreparsedDocumentEntry faulty = new PreparsedDocumentEntry(
                List.of(GraphqlErrorBuilder.newError().message("no").build()));

        assertThat(asked("{ a }", faulty)).isSameAs(faulty);
        asked("{ a }", faulty);

        assertThat(read).isEqualTo(2);
    }

    @Test
    void whatIsLongIsNotKept() {
        String comment = "#".repeat(10_000) + "\n{ a }";

        asked(comment, fitting());
        asked(comment, fitting());

        assertThat(read).isEqualTo(2);
    }

    private static PreparsedDocumentEntry fitting() {
        return new PreparsedDocumentEntry(Document.newDocument().build());
    }

    private PreparsedDocumentEntry asked(String document, PreparsedDocumentEntry answer) {
        return documents
                .getDocumentAsync(ExecutionInput.newExecutionInput(document).build(), request -> {
                    read++;
                    return answer;
                })
                .join();
    }
}
