package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.kobylynskyi.graphql.codegen.model.graphql.GraphQLRequest;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorledger.client.Receipt;

/**
 * Somebody who collects the snippets of a page in one file for each language and runs it.
 *
 * @param folder where the files lie
 * @param url the ledger
 * @param token who asks
 * @param data the folder of the node
 */
record Reader(Path folder, String url, String token, Path data) {

    /** The same reader, who has installed packages in that folder. */
    Reader with(Path packages) throws IOException {
        Files.createSymbolicLink(folder.resolve("node_modules"), packages.resolve("node_modules"));
        return this;
    }

    String shell(List<String> snippets) {
        return runs(String.join("\n", snippets));
    }

    String javaScript(List<String> snippets) throws IOException {
        String version = Shell.run("node --version || true", Map.of()).output();
        assumeTrue(version.matches("(?s)v(2[0-9]|[3-9][0-9])\\..*"), "no Node 20 or newer: " + version);
        // In Node 20 a WebSocket has to be asked for.
        String options = version.startsWith("v20.") ? "--experimental-websocket --no-warnings" : "";
        Path module = Files.writeString(folder.resolve("api.mjs"), String.join("\n\n", snippets));
        return runs("node %s '%s'".formatted(options, module));
    }

    String java(List<String> snippets) throws IOException {
        Path shell = Path.of(System.getProperty("java.home"), "bin", "jshell");
        String client = classPath(
                Receipt.class, GraphQLRequest.class, ObjectMapper.class, JsonParser.class, JsonProperty.class);
        Path script = Files.writeString(folder.resolve("api.jsh"), String.join("\n\n", snippets) + "\n\n/exit\n");
        return runs("'%s' -s -J-Djava.util.prefs.userRoot='%s' --class-path '%s' '%s'"
                .formatted(shell, folder, client, script));
    }

    private static String classPath(Class<?>... classes) {
        return Stream.of(classes)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(URL::getPath)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String runs(String script) {
        Map<String, String> environment = Map.of(
                "LEDGER_URL", url,
                "MENTOR_LEDGER_TOKEN", token,
                "MENTORLEDGER_DATA", data.toString());
        Shell.Result result = Shell.run(script, environment);
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output();
    }
}
