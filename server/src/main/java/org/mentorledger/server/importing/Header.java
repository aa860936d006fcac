package org.mentorledger.server.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns. They may stand in any order; each must be there once and no other. Unknown headers are told by
 * their position: without a header row they would be somebody's data.
 */
final class Header {
    private Header() {}

    static Map<String, Integer> positions(@Nullable List<String> found, List<String> expected) {
        if (found == null || found.stream().allMatch(String::isBlank)) {
            throw Halt.fileFault("The file has no header row. " + remedy(expected));
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String header = found.get(i);
            if (!expected.contains(header)) {
                throw Halt.fileFault("Column " + (i + 1) + " has an unknown header. " + remedy(expected));
            }
            if (positions.putIfAbsent(header, i) != null) {
                throw Halt.fileFault("The column " + header + " is there twice. " + remedy(expected));
            }
        }
        for (String header : expected) {
            if (!positions.containsKey(header)) {
                throw Halt.fileFault("The column " + header + " is missing. " + remedy(expected));
            }
        }
        return Map.copyOf(positions);
    }

    private static String remedy(List<String> expected) {
        return "Expected, with commas between: " + String.join(", ", expected) + ".";
    }
}
