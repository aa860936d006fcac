package org.mentorledger.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.token.SigningKey;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path data;

    /** Commands on a data folder let the libraries below them say nothing; the tests that follow are heard again. */
    @AfterAll
    static void hear() {
        LoggingSystem.get(CommandLineTest.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    }

    private int call(String line) {
        CommandLine commands = LedgerCommandLine.commands();
        return commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(line.replace("DIR", data.toString()).split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "serve --server.port=0", "--server.port=0 --mentorledger.data=x"})
    void settingsAloneMeanANode(String line) {
        assertThat(LedgerCommandLine.serves(line.isEmpty() ? new String[0] : line.split(" ")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "import", "replay", "--help", "-V", "serve --help", "nonsense", "-x"})
    void everythingElseMeansACommand(String line) {
        assertThat(LedgerCommandLine.serves(line.split(" "))).isFalse();
    }

    @Test
    void aTokenIsAllThatIsPrinted() throws Exception {
        SigningKey key = SigningKey.read(ReadyKey.in(data)).orElseThrow();

        int exit =
                call("token --role MENTOR,AUDITOR --subject ada --body OACETT --lifetime 30m --mentorledger.data=DIR");

        assertThat(exit).isZero();
        assertThat(err.toString()).isEmpty();
        SignedJWT token = SignedJWT.parse(out.toString().strip());
        assertThat(token.verify(new RSASSAVerifier(key.publicKey()))).isTrue();
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("ada");
        assertThat(claims.getIssuer()).isEqualTo("mentor-ledger");
        assertThat(claims.getAudience()).containsExactly("mentor-ledger");
        assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of("MENTOR", "AUDITOR"));
        assertThat(claims.getStringClaim("body")).isEqualTo("OACETT");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aTokenThatNoNodeWouldAcceptIsNotMade() throws Exception {
        ReadyKey.in(data);

        assertThat(call("token --role MENTOR --subject ada --lifetime 48h --mentorledger.data=DIR"))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("longer than 24h", "--mentorledger.security.max-lifetime");

        assertThat(call("token --role MENTOR --subject ada --lifetime 48h --mentorledger.security.max-lifetime=48h"
                        + " --mentorledger.data=DIR"))
                .isZero();
        assertThat(SignedJWT.parse(out.toString().strip()).getJWTClaimsSet().getSubject())
                .isEqualTo("ada");
    }

    @Test
    void aFolderWithoutAKeyIsLeftAlone() {
        assertThat(call("token --role MENTOR --subject ada --mentorledger.data=DIR"))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("No key");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aBrokenKeyIsTold() throws Exception {
        Files.createDirectory(data.resolve("keys"));
        Files.writeString(data.resolve("keys/jwt-private.pem"), "nothing");

        assertThat(call("token --role MENTOR --subject ada --mentorledger.data=DIR"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("No PEM block");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "token --role MENTOR",
                "token --role KING --subject ada",
                "token --role MENTOR --subject ada --lifetime soon",
                "token --role MENTOR --subject ada --lifetime 0s",
                "backup",
                "restore",
                "keys --to DIR",
                "nonsense"
            })
    void aWrongCommandLineExitsWith2(String line) {
        assertThat(call(line)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "token --help",
                "import --help",
                "replay --help",
                "keys --help",
                "backup --help",
                "restore --help"
            })
    void everyCommandTellsItsExitCodes(String line) {
        assertThat(call(line)).isZero();
        assertThat(out.toString()).containsIgnoringCase("exit code");
    }

    @Test
    void keysAreMadeOnceAndATokenCanBeMadeOfThem() throws Exception {
        assertThat(call("keys --mentorledger.data=DIR")).isZero();
        byte[] master = Files.readAllBytes(data.resolve("keys/master.key"));

        assertThat(call("keys --mentorledger.data=DIR")).isZero();
        assertThat(data.resolve("keys/master.key")).hasBinaryContent(master);
        assertThat(data.resolve("keys/jwt-public.pem")).content().startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(call("token --role MENTOR --subject ada --mentorledger.data=DIR"))
                .isZero();
    }

    @Test
    void aBackupThatCannotBeMadeIsOneSentence() throws Exception {
        assertThat(call("backup --mentorledger.data=DIR --to DIR/b.tgz")).isEqualTo(1);
        assertThat(call("restore --mentorledger.data=DIR/d --from DIR/b.tgz")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("is no data folder of a node"),
                        line -> assertThat(line).contains("There is no file"));
    }

    @Test
    void theKeyIsForItsOwnerOnlyAndStays() throws Exception {
        SigningKey first = SigningKey.readOrCreate(data);

        for (String file : new String[] {"keys/jwt-private.pem", "keys/jwt-public.pem"}) {
            assertThat(Files.getPosixFilePermissions(data.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(SigningKey.readOrCreate(data)).isEqualTo(first);
    }
}
