package org.mentorledger.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.dispatch.Rule;
import org.mentorledger.query.access.Denial;
import org.mentorledger.server.graphql.ErrorCode;

class ErrorsPageTest {
    private static final List<Class<?>> RULES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mentorledger.command").stream()
                    .filter(c -> c.isEnum() && c.isAssignableTo(Rule.class))
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void thePageOfErrorsIsFresh() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Error codes

                Generated from the enums that hold them. A code stands in `extensions.code` of an error and never changes its
                meaning; the sentence may be reworded.

                ## Every request

                | code | what it says |
                |---|---|
                """);
        for (ErrorCode code : ErrorCode.values()) {
            line(page, code.name(), code.meaning());
        }
        page.append("\n## Every question\n\n| code | what it says |\n|---|---|\n");
        for (Denial denial : Denial.values()) {
            line(page, denial.name(), denial.sentence());
        }
        for (Class<?> rules : RULES) {
            page.append("\n## ").append(title(rules)).append("\n\n| code | what it says |\n|---|---|\n");
            rules(rules).forEach(rule -> line(page, rule.name(), rule.sentence()));
        }

        Page.check("errors.md", page.toString());
    }

    @Test
    void everyRuleHasACodeAndASentence() {
        assertThat(RULES).hasSizeGreaterThanOrEqualTo(3);
        assertThat(RULES.stream().flatMap(ErrorsPageTest::rules)).allSatisfy(rule -> {
            assertThat(rule.name()).matches("[A-Z]+(_[A-Z]+)*");
            assertThat(rule.sentence()).matches("[A-Z].*\\.");
        });
    }

    @Test
    void aCodeMeansOneThing() {
        assertThat(RULES.stream().flatMap(ErrorsPageTest::rules).map(Rule::name))
                .doesNotHaveDuplicates();
    }

    private static Stream<Rule> rules(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Rule.class::cast);
    }

    private static String title(Class<?> rules) {
        String name = rules.getSimpleName().replace("Rule", "");
        return name.equals("Common") ? "Every command" : "Rules of " + name.toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder page, String code, String sentence) {
        page.append("| `%s` | %s |\n".formatted(code, sentence));
    }
}
