package org.mentorledger.command.dispatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Which characters text may consist of. */
final class TextForm {
    private static final int LRE = 0x202a;
    private static final int RLE = 0x202b;
    private static final int PDF = 0x202c;
    private static final int RLO = 0x202e;
    private static final int LRI = 0x2066;
    private static final int RLI = 0x2067;
    private static final int FSI = 0x2068;
    private static final int PDI = 0x2069;

    private TextForm() {}

    /** The text itself, without NUL, other control characters but tabs and line breaks, and lone surrogates. */
    static String checked(String field, String text) {
        if (!Input.isText(text)) {
            throw Input.bad(field, "Control characters and lone surrogates are no text");
        }
        return text;
    }

    /**
     * The text itself, without the marks that turn the order of what follows them (embeddings, overrides, isolates): a line is
     * shown among other words, in a signature, a table, the name of a file, and must not change how those are read.
     */
    static String inItsOrder(String field, String text) {
        if (text.codePoints().anyMatch(TextForm::turnsOrder)) {
            throw Input.bad(field, "Marks that turn the order of text have no place in a line");
        }
        return text;
    }

    /** The text itself, where each mark that turns the order is taken back in the same line, and none overrides the letters. */
    static String inItsLines(String field, String text) {
        if (!text.lines().allMatch(TextForm::isBalanced)) {
            throw Input.bad(field, "Marks that turn the order of text end in their line, and override no letters");
        }
        return text;
    }

    private static boolean isBalanced(String line) {
        Deque<Integer> open = new ArrayDeque<>();
        return line.codePoints().filter(TextForm::turnsOrder).allMatch(mark -> switch (mark) {
                    case LRE, RLE -> open.add(PDF);
                    case LRI, RLI, FSI -> open.add(PDI);
                    case PDF, PDI -> Objects.equals(open.pollLast(), mark);
                    default -> false;
                })
                && open.isEmpty();
    }

    private static boolean turnsOrder(int c) {
        return (c >= LRE && c <= RLO) || (c >= LRI && c <= PDI);
    }

    /** Whether nothing would be seen of it. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    static boolean isText(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.SURROGATE);
    }
}
