package org.mentorledger.command.dispatch;

/** Which characters text may consist of. */
final class TextForm {
    private TextForm() {}

    /** The text itself, without NUL, other control characters but tabs and line breaks, and lone surrogates. */
    static String checked(String field, String text) {
        if (!text.codePoints().allMatch(TextForm::isText)) {
            throw Input.bad(field, "Control characters and lone surrogates are no text");
        }
        return text;
    }

    /** Whether nothing would be seen of it. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static boolean isText(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.SURROGATE);
    }
}
