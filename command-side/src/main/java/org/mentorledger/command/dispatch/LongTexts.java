package org.mentorledger.command.dispatch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much the texts of one mutation may say that are longer than a line. What a stream holds is read whole, and shown whole by
 * its views: hundreds of passages in each of many revisions would take the memory of a node, and room that no document has.
 */
final class LongTexts {
    /** All together, in code points: ten of the longest passages. */
    static final int MOST = 10 * Input.PASSAGE;

    private int left = MOST;

    private LongTexts() {}

    /** @throws Refused as bad input of the field at which it becomes too much */
    static void check(Map<String, Object> input) {
        new LongTexts().take("", input);
    }

    private void take(String path, @Nullable Object value) {
        if (value instanceof String text && text.length() > Input.LINE) {
            left -= text.codePointCount(0, text.length());
            if (left < 0) {
                throw Input.bad(
                        path, "The texts of one mutation come to " + MOST + " characters at most, all together");
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> take(path.isEmpty() ? (String) name : path + "." + name, part));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> take(path, item));
        }
    }
}
