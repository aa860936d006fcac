package org.mentorledger.command.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is done by a {@link Person} is done twice and then otherwise; so it is enough that each mutation is done somewhere. */
class MutationsSentTest {
    private static final Pattern DONE = Pattern.compile("\\.(?:does|outcome)\\(\\s*\"(\\w+)\"");

    @Test
    void everyMutationIsSentTwiceAndThenWithAnotherBody() throws IOException {
        assertThat(done()).containsAll(Api.mutations());
    }

    private static Set<String> done() throws IOException {
        Set<String> done = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> DONE.matcher(read(file)).results())
                    .forEach(mutation -> done.add(mutation.group(1)));
        }
        return done;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
