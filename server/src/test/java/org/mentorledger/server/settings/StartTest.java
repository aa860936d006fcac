package org.mentorledger.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorledger.server.MentorLedger;
import org.mentorledger.server.door.ClosedPort;
import org.mentorledger.server.door.ReadyKey;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A node that is set wrong does not start: on one screen it says which setting, what is wrong and what to do. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {
    private static final int SCREEN = 25;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --mentorledger.graphql.max-depth=abc | mentorledger.graphql.max-depth is "abc" | a whole number
        --mentorledger.graphql.max-dept=3 | no setting mentorledger.graphql.max-dept | mentorledger.graphql.max-depth?
        --mentorledger.snapshots.every=0 | mentorledger.snapshots.every is 0 | from 1 on
        --mentorledger.store=oracle | mentorledger.store is "oracle" | postgres (one node) or axonserver
        --mentorledger.data=DIR/text | mentorledger.data names a folder that cannot be used | --mentorledger.data=DIR
        --mentorledger.postgres.url=postgres://a:geheim@localhost/x | mentorledger.postgres.url is no JDBC URL | jdbc:postgresql://HOST:5432/DATABASE
        --mentorledger.postgres.url=jdbc:postgresql://a:geheim@localhost/x | mentorledger.postgres.url is no JDBC URL | mentorledger.postgres.username
        --mentorledger.postgres.url=jdbc:postgresql://127.0.0.1:CLOSED/x?password=geheim | PostgreSQL does not answer | mentorledger.postgres.url
        --mentorledger.mongodb.uri=mongo://a:geheim@localhost | mentorledger.mongodb.uri is no connection string | mongodb://USER:PASSWORD@HOST
        --mentorledger.postgres.url=jdbc:postgresql://10.0.0.7/x?password=geheim | mentorledger.postgres names another machine | sslmode=verify-full
        --mentorledger.mongodb.uri=mongodb://a:geheim@localhost,10.0.0.7/ | mentorledger.mongodb names another machine | mentorledger.mongodb.plaintext=true
        --mentorledger.mongodb.uri=mongodb://127.0.0.1:CLOSED/?readPreference=secondary | mentorledger.mongodb.uri reads from others | readPreference
        --mentorledger.store=axonserver | mentorledger.mongodb.uri names none | mongodb://HOST
        --mentorledger.roles=command | mentorledger.roles is command, but on PostgreSQL there is one node | mentorledger.store=axonserver
        --mentorledger.roles=boss | mentorledger.roles names "boss", which is no role | command, query, api
        """)
    void whatIsWrongIsSaidByNameWithItsRemedyAndNoSecret(
            String setting, String problem, String remedy, CapturedOutput output) throws Exception {
        Files.writeString(folder.resolve("text"), "no key");

        try (ClosedPort closed = ClosedPort.take()) {
            start(setting.replace("DIR", folder.toString()).replace("CLOSED", "" + closed.number()));
        }

        assertThat(told(output)).contains(problem, remedy).doesNotContain("geheim");
    }

    @Test
    void aFolderThatAnotherNodeHoldsIsNamed(CapturedOutput output) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (FileChannel lock = FileChannel.open(
                        data.resolve("node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            assertThat(held.isValid()).isTrue();
            start();
        }
        assertThat(told(output)).contains(data + " is held by another node", "--mentorledger.data=DIR");
    }

    @Test
    void aSecretThatEverybodyMayReadIsNamed(CapturedOutput output) throws IOException {
        Path keys = Files.createDirectories(folder.resolve("data/keys"));
        Path key = Files.writeString(keys.resolve("jwt-private.pem"), "secret");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        start();

        assertThat(told(output)).contains("may read the secret " + key, "chmod 600 " + key);
    }

    private void start(String... settings) {
        List<String> arguments =
                new ArrayList<>(List.of("--server.port=0", "--spring.main.register-shutdown-hook=false"));
        List<String> given = List.of(settings);
        if (given.stream().noneMatch(setting -> setting.startsWith("--mentorledger.data="))) {
            arguments.add("--mentorledger.data=" + ReadyKey.in(folder.resolve("data")));
        }
        arguments.addAll(given);
        assertThatThrownBy(() -> MentorLedger.main(arguments.toArray(String[]::new)))
                .isInstanceOf(Exception.class);
    }

    /** What an operator reads: a screen, with no trace of a stack. */
    private static String told(CapturedOutput output) {
        String all = output.getAll();
        String last = all.substring(all.indexOf("APPLICATION FAILED TO START"));
        assertThat(last.lines()).as(all).hasSizeLessThan(SCREEN);
        assertThat(all).doesNotContain("\tat ");
        return last;
    }
}
