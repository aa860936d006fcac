package org.mentorledger.server.importing;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the ledger made of one mutation. */
sealed interface Outcome {
    /**
     * It stands.
     *
     * @param isNew false: it was there before
     * @param payload what the ledger answered beside; missing where it did not see it yet
     */
    record Stands(boolean isNew, JsonNode payload) implements Outcome {
        Stands(boolean isNew) {
            this(isNew, JsonMapper.shared().missingNode());
        }
    }

    /**
     * The ledger refused it.
     *
     * @param code the stable code of the rule
     * @param field the field of the input at fault; empty when it is none
     * @param sentence why
     */
    record Refused(String code, String field, String sentence) implements Outcome {
        private static final int WORTH_HIDING = 4;
        private static final int LONGEST_SENTENCE = 300;

        /** Of {@code input.mentorIds[0]} the {@code mentorIds}. */
        static String bare(String field) {
            return field.replaceFirst("^input\\.", "").replaceFirst("[\\[.].*$", "");
        }

        /** Why, unless the ledger's sentence repeats one of these values. */
        String reason(Stream<String> values) {
            String oneLine = CellText.oneLine(sentence.replaceAll("\\p{Cntrl}", " "));
            boolean tells = values.anyMatch(value -> value.length() >= WORTH_HIDING && oneLine.contains(value));
            if (tells || oneLine.isEmpty()) {
                return code;
            }
            return code + ": " + oneLine.substring(0, Math.min(oneLine.length(), LONGEST_SENTENCE));
        }
    }
}
