package org.mentorledger.kernel.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mentorledger.kernel.eventstore.EventTypes.WireType;
import org.mentorledger.kernel.eventstore.upcast.Upcasts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The approved JSON of every event, and how a class can fall out with it. */
final class Contract {
    static final Path FOLDER = Path.of("src/test/resources/events");
    private static final boolean APPROVE = Boolean.getBoolean("ledger.events.approve");
    private static final JsonMapper JSON = EventJson.mapper();

    private Contract() {}

    static String write(Object event) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(event).replace(System.lineSeparator(), "\n")
                + "\n";
    }

    /** What is wrong between a class and a JSON that was stored once; nothing when it is read and written again as it was. */
    static List<String> faults(Class<?> type, String stored) {
        try {
            String again = write(JSON.readValue(stored, type));
            return again.equals(stored) ? List.of() : List.of(type.getName() + " would now be written " + again);
        } catch (JacksonException e) {
            return List.of(type.getName() + " cannot read what was stored: " + e.getOriginalMessage());
        }
    }

    /**
     * What is wrong with a JSON of an earlier revision: nothing when it reads, and would now be written as approved.
     *
     * @param file the name of its file, from which that of the approved one is made
     */
    static List<String> faultsOfEarlier(WireType stored, String file, String json) {
        WireType current =
                EventTypes.named(stored.name()).flatMap(EventTypes::of).orElseThrow();
        String approved = file.replace(
                        ".r" + stored.revision(), ".r" + current.revision() + ".from-r" + stored.revision())
                .replace(".approved.json", "");
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(json);
            Upcasts.upcast(stored, body);
            String now = write(JSON.treeToValue(body, EventTypes.closest(stored.name())));
            return now.equals(approved(approved, now)) ? List.of() : List.of(file + " would now be written " + now);
        } catch (RuntimeException e) {
            return List.of(file + " cannot be read: " + e);
        }
    }

    /** What is wrong between an example and its approved JSON. */
    static List<String> faults(Object example, String approved) {
        List<String> faults = new ArrayList<>(faults(example.getClass(), approved));
        if (!write(example).equals(approved)) {
            faults.add(example.getClass().getName() + " is written " + write(example));
        }
        return faults;
    }

    /** The approved text of that name; a missing one is written when the run was told to approve. */
    static String approved(String file, String current) {
        Path path = FOLDER.resolve(file + ".approved.json");
        try {
            if (APPROVE && Files.notExists(path)) {
                Files.writeString(path, current);
            }
            return Files.exists(path) ? Files.readString(path) : "nothing approved in " + path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files that hold events. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> !f.getFileName().toString().startsWith("enum."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
