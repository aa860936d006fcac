package org.mentorledger.server.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentorledger.kernel.actor.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The things that are asked for: the lines of {@code world.txt}, done one after the other through the API. */
final class World {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern DAYS_FROM_NOW = Pattern.compile("@\\+(\\d+)");
    private static final Pattern SECRET =
            Pattern.compile("secret-[a-z-]+(@example\\.org)?|(?<=\"birthDate\":\")[0-9-]+");

    private final List<String> lines;

    private World(List<String> lines) {
        this.lines = lines;
    }

    static World read() {
        return new World(lines("world.txt"));
    }

    /** The lines of a file that say something. */
    static List<String> lines(String file) {
        try {
            return Files.readAllLines(Table.DOORS.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is looked for in every answer. */
    Set<String> secrets() {
        return lines.stream()
                .flatMap(line -> SECRET.matcher(line).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void begins(Door door) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (String line : lines) {
            String[] parts = DAYS_FROM_NOW
                    .matcher(line)
                    .replaceAll(days ->
                            today.plusDays(Long.parseLong(days.group(1))).toString())
                    .split(" ", 4);
            String token = door.token(Role.valueOf(parts[0]), parts[1], null);
            Map<String, Object> input = new LinkedHashMap<>();
            JSON.readTree(parts[3]).properties().forEach(it -> input.put(it.getKey(), it.getValue()));
            if (input.containsKey("recordHash")) {
                input.put("recordHash", hash(door, token, input));
            }
            String type = Character.toUpperCase(parts[2].charAt(0)) + parts[2].substring(1) + "Input!";
            Door.Answer answer = door.ask(
                    token,
                    "mutation($input: " + type + ") { " + parts[2] + "(input: $input) { receipt { sequence } } }",
                    Map.of("input", input));
            if (answer.code() != null) {
                throw new AssertionError(line + "\n" + answer.body());
            }
        }
    }

    /** Of the meeting that is signed. */
    private static JsonNode hash(Door door, String token, Map<String, Object> input) {
        return door.ask(
                        token,
                        "query($id: ID!) { mentorship(id: $id) { meetings { id recordHash } } }",
                        Map.of("id", String.valueOf(input.get("mentorshipId")).replace("\"", "")))
                .data()
                .path("mentorship")
                .path("meetings")
                .valueStream()
                .filter(meeting -> meeting.path("id").equals(input.get("meetingId")))
                .findFirst()
                .orElseThrow()
                .path("recordHash");
    }
}
