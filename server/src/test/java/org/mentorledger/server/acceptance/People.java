package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Hands out tokens as an operator would: by the command line, beside a running node. */
final class People {
    /** Made once for each folder: its key outlives every node on it. */
    private static final Map<List<String>, String> TOKENS = new ConcurrentHashMap<>();

    private final Supplier<LedgerProcess> node;

    People(LedgerProcess node) {
        this(() -> node);
    }

    /** Of a node that need not run before somebody asks it. */
    People(Supplier<LedgerProcess> node) {
        this.node = node;
    }

    Person admin() {
        return with("ADMIN", "admin");
    }

    Person office() {
        return with("COORDINATOR", "office");
    }

    Person mentor(String id) {
        return with("MENTOR", id);
    }

    Person mentee(String id) {
        return with("MENTEE", id);
    }

    Person auditor(String body) {
        return with("AUDITOR", "auditor", "--body", body);
    }

    Person with(String role, String subject, String... more) {
        return new Person(node.get().url(), token(role, subject, more));
    }

    /** The token by itself, to be handed to a command. */
    String token(String role, String subject, String... more) {
        Path data = node.get().data;
        List<String> key = new ArrayList<>(List.of(data.toString(), role, subject));
        key.addAll(List.of(more));
        return TOKENS.computeIfAbsent(key, k -> made(data, role, subject, more));
    }

    private static String made(Path data, String role, String subject, String... more) {
        List<String> command = new ArrayList<>(Unpacked.java());
        command.addAll(Unpacked.of(LedgerProcess.JAR.toAbsolutePath()));
        command.addAll(
                List.of("token", "--role", role, "--subject", subject, "--mentorledger.data=" + data.toAbsolutePath()));
        command.addAll(List.of(more));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new AssertionError("No token for " + role);
            }
            return token;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
