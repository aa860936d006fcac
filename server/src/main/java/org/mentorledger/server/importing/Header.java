package org.mentorledger.server.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns. They may stand in any order; each that is needed must be there once, and none that is unknown.
 * Unknown headers are told by their position: without a header row they would be somebody's data.
 */
final class Header {
    private final List<String> needed;
    private final List<String> others;

    private Header(List<String> needed, List<String> others) {
        this.needed = needed;
        this.others = others;
    }

    static Map<String, Integer> positions(@Nullable List<String> found, List<String> needed, List<String> others) {
        return new Header(needed, others).positions(found);
    }

    private Map<String, Integer> positions(@Nullable List<String> found) {
        if (found == null || found.stream().allMatch(String::isBlank)) {
            throw fault("The file has no header row.");
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String header = found.get(i);
            if (!needed.contains(header) && !others.contains(header)) {
                throw fault("Column " + (i + 1) + " has an unknown header.");
            }
            if (positions.putIfAbsent(header, i) != null) {
                throw fault("The column " + header + " is there twice.");
            }
        }
        for (String header : needed) {
            if (!positions.containsKey(header)) {
                throw fault("The column " + header + " is missing.");
            }
        }
        return Map.copyOf(positions);
    }

    private Halt fault(String sentence) {
        String more = others.isEmpty() ? "" : "; and if wanted: " + String.join(", ", others);
        return Halt.fileFault(sentence + " Expected, with commas between: " + String.join(", ", needed) + more + ".");
    }
}
