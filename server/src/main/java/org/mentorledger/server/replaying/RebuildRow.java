package org.mentorledger.server.replaying;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A rebuild of a room, as the node told it. */
record RebuildRow(
        String room,
        int generation,
        String state,
        long position,
        long head,
        @Nullable Integer secondsLeft,
        @Nullable String difference) {
    /** The fields to ask for. */
    static final String FIELDS =
            "{ room generation state position head secondsLeft difference { shelf document field } }";

    static RebuildRow of(JsonNode row) {
        JsonNode left = row.path("secondsLeft");
        return new RebuildRow(
                row.path("room").asString(),
                row.path("generation").asInt(),
                row.path("state").asString(),
                row.path("position").asLong(),
                row.path("head").asLong(),
                left.isNumber() ? left.asInt() : null,
                difference(row.path("difference")));
    }

    private static @Nullable String difference(JsonNode difference) {
        if (!difference.isObject()) {
            return null;
        }
        JsonNode field = difference.path("field");
        return difference.path("shelf").asString() + " "
                + difference.path("document").asString()
                + (field.isString() ? ", " + field.asString() : ", which only one of them has");
    }

    boolean isRunning() {
        return state.equals("BUILDING");
    }

    /** What became of it, for the person at the terminal. */
    String inWords() {
        return room + ": "
                + switch (state) {
                    case "BUILDING" -> "is being built";
                    case "SWITCHED" -> "built anew, and read from generation " + generation + " on";
                    case "EQUAL" -> "equal";
                    case "DIFFERENT" -> "differs, first in " + difference;
                    case "ABORTED" -> "aborted; what was read before stays";
                    case "INTERRUPTED" -> "its node has vanished; what was read before stays";
                    default -> "could not be built, the log of its node says why; what was read before stays";
                };
    }

    int exitCode() {
        return switch (state) {
            case "SWITCHED", "EQUAL" -> Exit.DONE;
            case "DIFFERENT" -> Exit.DIFFERS;
            default -> Exit.NOT_DONE;
        };
    }
}
