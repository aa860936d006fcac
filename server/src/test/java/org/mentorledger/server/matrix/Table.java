package org.mentorledger.server.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One letter for each row and asker. */
final class Table {
    static final Path DOORS = Path.of("src/test/resources/doors");

    private static final int ROW = 46;
    private static final int CELL = 5;

    private final String title;
    private final Map<String, Map<Asker, Character>> rows = new TreeMap<>();

    Table(String title) {
        this.title = title;
    }

    /** Tells on which ways a cell came to be what it is. */
    interface Ways {
        Object of(String row, Asker asker, char letter);
    }

    void put(String row, Asker asker, char letter) {
        rows.computeIfAbsent(row, it -> new EnumMap<>(Asker.class)).put(asker, letter);
    }

    static Table parse(List<String> lines) {
        Table table = new Table("");
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int cells = line.length() - Asker.values().length * CELL;
                String row = line.substring(0, cells).strip();
                int at = cells + 2;
                for (Asker asker : Asker.values()) {
                    table.put(row, asker, line.charAt(at));
                    at += CELL;
                }
            }
        }
        return table;
    }

    /** As it is committed. */
    String text() {
        int width = Math.max(
                ROW, rows.keySet().stream().mapToInt(String::length).max().orElse(0) + 1);
        StringBuilder text = new StringBuilder("# " + title + "\n" + Letters.LEGEND);
        text.append(pad("#", width));
        for (Asker asker : Asker.values()) {
            text.append(pad(
                    asker.roleName()
                            .substring(0, Math.min(CELL - 1, asker.roleName().length())),
                    CELL));
        }
        text.append('\n').append(pad("#", width));
        for (Asker asker : Asker.values()) {
            text.append(pad(asker.relation, CELL));
        }
        text.append('\n');
        rows.keySet().forEach(row -> {
            text.append(pad(row, width));
            for (Asker asker : Asker.values()) {
                text.append("  ").append(letter(row, asker)).append("  ");
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** Whether there is such a row. */
    boolean has(String row) {
        return rows.containsKey(row);
    }

    private char letter(String row, Asker asker) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(asker, Letters.NOT_SHOWN);
    }

    /** What of that, which was seen, is not as it stands here. */
    List<String> faults(Table seen, Ways ways) {
        List<String> faults = new ArrayList<>();
        var names = new TreeSet<>(rows.keySet());
        names.addAll(seen.rows.keySet());
        for (String row : names) {
            if (!rows.containsKey(row)) {
                faults.add("no row for " + row);
            } else if (!seen.rows.containsKey(row)) {
                faults.add("a row of nothing: " + row);
            } else {
                for (Asker asker : Asker.values()) {
                    char expected = letter(row, asker);
                    char is = seen.letter(row, asker);
                    if (is != expected) {
                        faults.add(row + ", " + asker.words() + ": expected " + expected + ", seen " + is + " by "
                                + ways.of(row, asker, is));
                    }
                }
            }
        }
        return faults;
    }

    /** Holds what was seen to the committed table of that name, or writes it anew. */
    List<String> heldTo(String file, Ways ways) throws IOException {
        Path committed = DOORS.resolve(file);
        if (Boolean.getBoolean("ledger.doors.update")) {
            Files.writeString(committed, text());
        }
        return parse(Files.readAllLines(committed)).faults(this, ways);
    }
}
