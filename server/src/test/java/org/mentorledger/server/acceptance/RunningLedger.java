package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The node of a story, on a folder of its own: it runs from before the first step until after the last. */
public final class RunningLedger implements BeforeAllCallback, AfterAllCallback {
    private @Nullable Path folder;
    private @Nullable LedgerProcess node;

    /** A story that chooses where its node stores things. */
    interface OnStores {
        /** The settings that choose them; none: the embedded default. */
        String[] stores();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        String[] stores = context.getTestInstance()
                .filter(OnStores.class::isInstance)
                .map(story -> ((OnStores) story).stores())
                .orElseGet(() -> new String[0]);
        Path made = Files.createTempDirectory("story");
        folder = made;
        node = LedgerProcess.start(made.resolve("ledger"), stores);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        try {
            if (node != null) {
                node.close();
            }
        } finally {
            node = null;
            clear();
        }
    }

    LedgerProcess node() {
        return Objects.requireNonNull(node, "The ledger does not run");
    }

    /** Where it listens. */
    public int port() {
        return node().port;
    }

    /** Its data folder. */
    public Path data() {
        return node().data;
    }

    /** Those who ask it, once it runs. */
    People people() {
        return new People(this::node);
    }

    private void clear() throws IOException {
        if (folder != null) {
            try (Stream<Path> inside = Files.walk(folder)) {
                List<Path> deepestFirst =
                        inside.sorted(Comparator.reverseOrder()).toList();
                deepestFirst.forEach(RunningLedger::delete);
            }
            folder = null;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
