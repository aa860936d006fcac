package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Nodes of several roles on the same stores and keys, each on a folder of its own. */
final class ManyNodes implements AutoCloseable {
    private final Path folder;
    private final List<String> stores;
    private final Map<String, LedgerProcess> nodes = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();

    ManyNodes(Path folder, String... stores) {
        this.folder = folder;
        this.stores = List.of(stores);
    }

    /** Starts a node of that name, or starts it again, and returns when it is ready. */
    LedgerProcess start(String name, String ofRoles) {
        List<String> settings = new ArrayList<>(stores);
        settings.add("--mentorledger.roles=" + ofRoles);
        shareKeys(folder.resolve(name));
        LedgerProcess node = LedgerProcess.start(folder.resolve(name), settings.toArray(String[]::new));
        synchronized (nodes) {
            nodes.put(name, node);
            roles.put(name, ofRoles);
        }
        return node;
    }

    void kill(String name) {
        node(name).kill();
    }

    /** Stops each node in turn and starts it again. */
    void roll() {
        for (String name : List.copyOf(nodes.keySet())) {
            node(name).stop();
            start(name, roles.getOrDefault(name, ""));
        }
    }

    LedgerProcess node(String name) {
        synchronized (nodes) {
            LedgerProcess node = nodes.get(name);
            if (node == null) {
                throw new IllegalArgumentException(name);
            }
            return node;
        }
    }

    /** Where the nodes answer now that answer GraphQL, be they up or not. */
    List<String> doors() {
        synchronized (nodes) {
            return nodes.entrySet().stream()
                    .filter(node -> Arrays.asList(
                                    roles.getOrDefault(node.getKey(), "").split(",", -1))
                            .contains("api"))
                    .map(node -> node.getValue().url())
                    .toList();
        }
    }

    /** All nodes have the keys that the first one made. */
    private void shareKeys(Path data) {
        Path target = data.resolve("keys");
        if (nodes.isEmpty() || Files.exists(target)) {
            return;
        }
        Path made = nodes.values().iterator().next().data.resolve("keys");
        try (Stream<Path> files = Files.list(made)) {
            Files.createDirectories(target);
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        nodes.values().forEach(LedgerProcess::close);
    }
}
