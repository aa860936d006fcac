package org.mentorledger.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.eventstore.EventTypes.WireType;

class EventsPageTest {
    private static final Path KERNEL = Path.of("../shared-kernel/src/main/java/org/mentorledger/kernel");

    private final Map<String, JavaDoc> docs = JavaDoc.of(sources());

    EventsPageTest() throws IOException {}

    @Test
    void thePageOfEventsIsFresh() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Events

                Generated from the one table of stored names and from what the source says of each event. Names and components are
                for ever. `?` marks what may be absent. A `Sealed` component holds personal data as ciphertext. Beside its
                body every event carries the time it was recorded and the metadata that `EventMetaData` names.
                """);
        String stream = "";
        for (Class<? extends LedgerEvent> type : EventTypes.classes()) {
            WireType wire = EventTypes.of(type).orElseThrow();
            String vocabulary = type.getInterfaces()[0].getSimpleName();
            if (!vocabulary.equals(stream)) {
                stream = vocabulary;
                page.append("\n## ").append(vocabulary.replace("Event", "")).append("\n\n");
                page.append(doc(vocabulary).sentence()).append('\n');
            }
            JavaDoc doc = doc(vocabulary + "." + type.getSimpleName());
            page.append("\n### `%s` (revision %s)\n\n%s\n\n".formatted(wire.name(), wire.revision(), doc.sentence()));
            if (wire.number() > 1) {
                page.append("Of earlier revisions what was stored is read as this one (ADR 0078).\n\n");
            }
            doc.types()
                    .forEach((name, kind) -> page.append("- `%s`: `%s`%s\n"
                            .formatted(
                                    name,
                                    kind,
                                    doc.meanings().containsKey(name)
                                            ? ", " + doc.meanings().get(name)
                                            : "")));
        }

        Page.check("events.md", page.toString());
    }

    @Test
    void everyEventSaysInASentenceWhatBecameTrue() {
        assertThat(EventTypes.classes())
                .allSatisfy(type -> assertThat(docs)
                        .hasEntrySatisfying(
                                type.getInterfaces()[0].getSimpleName() + "." + type.getSimpleName(),
                                doc -> assertThat(doc.sentence()).matches("[A-Z].{15,}\\.(.*)")));
    }

    private JavaDoc doc(String name) {
        return Objects.requireNonNull(docs.get(name), name);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(KERNEL)) {
            return files.filter(f -> f.toString().endsWith("Event.java")).toList();
        }
    }
}
