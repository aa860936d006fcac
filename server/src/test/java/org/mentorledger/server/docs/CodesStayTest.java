package org.mentorledger.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.access.Denial;
import org.mentorledger.server.graphql.ErrorCode;

class CodesStayTest {
    private static final Path APPROVED = Path.of("src/test/resources/codes.approved.txt");
    private static final Codes CODES = Codes.ofTheProduct();

    /** New ones are approved by {@code -Dledger.docs.update=true}; nothing helps one that is gone: clients decide by it. */
    @Test
    void noCodeThatClientsMayKnowIsGone() throws IOException {
        List<String> approved = Files.readAllLines(APPROVED);

        assertThat(gone(approved, CODES.names())).isEmpty();
        if (Boolean.getBoolean("ledger.docs.update")) {
            Files.write(
                    APPROVED,
                    Stream.concat(approved.stream(), CODES.names().stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
        assertThat(Files.readAllLines(APPROVED))
                .as("a new code: run with -Dledger.docs.update=true and commit")
                .isEqualTo(CODES.names());
    }

    @Test
    void aCodeThatIsGoneIsFound() {
        assertThat(gone(List.of("CONFLICT", "TOO_TALL"), CODES.names())).containsExactly("TOO_TALL");
    }

    @Test
    void everyCodeIsUsedToRefuseSomething() {
        assertThat(CODES.idle()).isEmpty();
    }

    /** Of the rules that are looked at without those who refuse by them, none is used. */
    @Test
    void aCodeThatNobodyUsesIsFound() {
        Codes alone = new Codes(new ClassFileImporter()
                .importClasses(Stream.concat(CODES.rules().stream(), Stream.of(ErrorCode.class, Denial.class))
                        .toArray(Class<?>[]::new)));

        assertThat(alone.idle()).contains("CommonRule.CONFLICT", "Denial.NOT_FOUND", "ErrorCode.INTERNAL");
    }

    private static List<String> gone(List<String> approved, List<String> names) {
        return approved.stream().filter(code -> !names.contains(code)).toList();
    }
}
