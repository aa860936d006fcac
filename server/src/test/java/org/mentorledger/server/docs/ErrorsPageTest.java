package org.mentorledger.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.dispatch.Rule;
import org.mentorledger.query.access.Denial;
import org.mentorledger.server.graphql.ErrorCode;

class ErrorsPageTest {
    private static final List<Class<?>> RULES = Codes.ofTheProduct().rules();
    private static final String HEAD = "| code | what it says | again? |\n|---|---|---|\n";

    @Test
    void thePageOfErrorsIsFresh() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Error codes

                Generated from the enums that hold them. A code stands in `extensions.code` of an error and never changes its
                meaning; the sentence may be reworded. Whether the same may be sent again, the last column says; how, [api.md](api.md).

                ## Every request

                """);
        page.append(HEAD);
        for (ErrorCode code : ErrorCode.values()) {
            line(page, code.name(), code.meaning());
        }
        page.append("\n## Every question\n\n").append(HEAD);
        for (Denial denial : Denial.values()) {
            line(page, denial.name(), denial.sentence());
        }
        for (Class<?> rules : RULES) {
            page.append("\n## ").append(title(rules)).append("\n\n").append(HEAD);
            Codes.of(rules).forEach(rule -> line(page, rule.name(), rule.sentence()));
        }

        Page.check("errors.md", page.toString());
    }

    @Test
    void everyRuleHasACodeAndASentence() {
        assertThat(RULES).hasSizeGreaterThanOrEqualTo(3);
        assertThat(RULES.stream().flatMap(Codes::of)).allSatisfy(rule -> {
            assertThat(rule.name()).matches("[A-Z]+(_[A-Z]+)*");
            assertThat(rule.sentence()).matches("[A-Z].*\\.");
        });
    }

    @Test
    void aCodeMeansOneThing() {
        assertThat(RULES.stream().flatMap(Codes::of).map(Rule::name)).doesNotHaveDuplicates();
    }

    private static String title(Class<?> rules) {
        String name = rules.getSimpleName().replace("Rule", "");
        return name.equals("Common") ? "Every command" : "Rules of " + name.toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder page, String code, String sentence) {
        page.append(
                "| `%s` | %s | %s |\n".formatted(code, sentence, Retry.of(code).words()));
    }
}
