package org.mentorledger.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.SDLNamedDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");
    /** Types that carry no word of their own. */
    private static final Pattern PLUMBING =
            Pattern.compile("Query|Mutation|Subscription|PageInfo|.*(Input|Filter|Order|Payload|Connection|Edge)");

    @Test
    void everyTypeOfTheSchemaBelongsToOneWord() throws IOException {
        assertThat(unexplained(schemaTypes(), glossary())).isEmpty();
        assertThat(TYPE.matcher(lastColumns(glossary())).results().map(m -> m.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theGlossaryNamesNoTypeThatIsGone() throws IOException {
        assertThat(schemaTypes())
                .containsAll(TYPE.matcher(lastColumns(glossary()))
                        .results()
                        .map(m -> m.group(1))
                        .toList());
    }

    @Test
    void aTypeWithoutAWordIsFound() throws IOException {
        assertThat(unexplained(Set.of("Pairing", "PairingPayload"), glossary())).containsExactly("Pairing");
    }

    private static List<String> unexplained(Set<String> types, String glossary) {
        return types.stream()
                .filter(type -> !PLUMBING.matcher(type).matches())
                .filter(type -> !lastColumns(glossary).contains("`" + type + "`"))
                .toList();
    }

    private static String lastColumns(String glossary) {
        return glossary.lines()
                .filter(l -> l.startsWith("| "))
                .map(l -> l.split("\\|", -1)[3])
                .collect(Collectors.joining("\n"));
    }

    private static String glossary() throws IOException {
        return Files.readString(Path.of("../docs/glossary.md"));
    }

    private static Set<String> schemaTypes() throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("../graphql-schema/src/main/resources/graphql"))) {
            for (Path file : files.toList()) {
                Parser.parse(Files.readString(file)).getDefinitionsOfType(SDLNamedDefinition.class).stream()
                        .filter(d -> !d.getClass().getSimpleName().contains("Scalar"))
                        .forEach(d -> types.add(d.getName()));
            }
        }
        return types;
    }
}
