package org.mentorledger.server.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.token.SigningKey;
import org.mentorledger.server.token.TokenMint;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mentor-ledger token}: prints a token signed with the key of a data folder. A node may hold the folder meanwhile. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints a token, and nothing else, for the nodes that run on a data folder.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the token is on the standard output",
            "1:the folder holds no key that can be read",
            "2:wrong command line"
        })
final class TokenCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--role",
            required = true,
            split = ",",
            paramLabel = "ROLE",
            description = "What its bearer may be: ${COMPLETION-CANDIDATES}.")
    private List<Role> roles = List.of();

    @Option(
            names = "--subject",
            required = true,
            description = "Whose it is; the id of a participant makes it theirs.",
            paramLabel = "ID")
    private String subject = "";

    @Option(
            names = "--body",
            paramLabel = "BODY",
            description = "The body that an AUDITOR or REGISTRAR acts for, such as OACETT.")
    private @Nullable String body;

    @Option(
            names = "--lifetime",
            paramLabel = "TIME",
            defaultValue = "8h",
            converter = Lifetime.class,
            description = "How long it holds, such as 30m, 8h or PT8H (${DEFAULT-VALUE}).")
    private Duration lifetime = Duration.ZERO;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--mentorledger.security.issuer",
            paramLabel = "ISSUER",
            defaultValue = "${env:MENTORLEDGER_SECURITY_ISSUER:-" + TokenMint.EMBEDDED + "}",
            description = "As the node is set (${DEFAULT-VALUE}).")
    private String issuer = "";

    @Option(
            names = "--mentorledger.security.audience",
            paramLabel = "AUDIENCE",
            defaultValue = "${env:MENTORLEDGER_SECURITY_AUDIENCE:-" + TokenMint.EMBEDDED + "}",
            description = "As the node is set (${DEFAULT-VALUE}).")
    private String audience = "";

    @Option(
            names = "--mentorledger.security.max-lifetime",
            paramLabel = "TIME",
            defaultValue = "${env:MENTORLEDGER_SECURITY_MAXLIFETIME:-24h}",
            converter = Lifetime.class,
            description = "As the nodes are set (${DEFAULT-VALUE}): they let nobody in whose token holds longer.")
    private Duration longest = Duration.ZERO;

    @Override
    public Integer call() {
        if (lifetime.compareTo(longest) > 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Nodes let nobody in whose token holds longer than " + Lifetime.text(longest)
                            + " (--mentorledger.security.max-lifetime, as they are set)");
        }
        if (!Input.isLine(subject)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The subject is one line of at most " + Input.LINE + " characters, with no blanks around it");
        }
        try {
            Optional<SigningKey> key = SigningKey.read(data.folder());
            if (key.isPresent()) {
                TokenMint mint = new TokenMint(key.get(), issuer, audience);
                spec.commandLine().getOut().println(mint.mint(subject, roles, body, Instant.now(), lifetime));
                return ExitCode.OK;
            }
            return failed("No key in " + data.folder().toAbsolutePath().normalize()
                    + ". A node makes one when it first starts on the folder; is it another (--mentorledger.data)?");
        } catch (IOException e) {
            return failed("The key cannot be read: " + e.getMessage());
        }
    }

    private int failed(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return ExitCode.SOFTWARE;
    }
}
