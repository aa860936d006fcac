package org.mentorledger.server.importing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the text of a cell one line in one normal form, so that what looks the same is the same. */
final class CellText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** The longest line of text that the ledger takes, in characters. */
    static final int LONGEST = 200;
    /** The longest list that it takes. */
    static final int MOST_PARTS = 200;

    private CellText() {}

    static String oneLine(String raw) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Whether it holds a control character that is no white space, which the ledger refuses. */
    static boolean hasControls(String raw) {
        return raw.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c));
    }

    static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    /** The parts that are not blank, each once, in their order. */
    static List<String> parts(String raw, Pattern separator) {
        return Arrays.stream(separator.split(raw))
                .map(CellText::oneLine)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
