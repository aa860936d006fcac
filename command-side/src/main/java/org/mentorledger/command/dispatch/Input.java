package org.mentorledger.command.dispatch;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every field of every input must be. What is not, is refused as {@code BAD_USER_INPUT} with the field's name. */
public final class Input {
    /** The longest one-line text, in code points. */
    public static final int LINE = 200;
    /** The longest text, in code points. */
    public static final int PASSAGE = 10_000;
    /** The longest list. */
    public static final int ITEMS = 200;

    /** The longest address of the web, in code points. */
    public static final int LINK = 2_000;

    private static final Pattern LINKS = Pattern.compile("https?://[^\\s/?#]+\\S*");
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\u2028\\u2029]+");

    private Input() {}

    /** One line of text: in normal form C, tabs and line breaks as one blank, not blank, with no mark that turns its order. */
    public static String line(String field, String value) {
        return TextForm.inItsOrder(field, text(field, BREAKS.matcher(value).replaceAll(" "), LINE));
    }

    /** Whether {@link #line} takes that text as it stands, its normal form aside. */
    public static boolean isLine(String value) {
        try {
            return line("", value).equals(Normalizer.normalize(value, Normalizer.Form.NFC));
        } catch (Refused no) {
            return false;
        }
    }

    /** Whether all of it can be text: tabs and line breaks are white space, other control characters and lone surrogates are none. */
    public static boolean isText(String value) {
        return value.codePoints().allMatch(TextForm::isText);
    }

    /** The same, where it may be missing. */
    public static @Nullable String lineIfGiven(String field, @Nullable String value) {
        return value == null ? null : line(field, value);
    }

    /** Several lines of text, each for itself; missing: none. */
    public static List<String> lines(String field, @Nullable List<String> values) {
        return values == null
                ? List.of()
                : items(field, values).stream().map(value -> line(field, value)).toList();
    }

    /** A text of several lines, if given: in normal form C, not blank. */
    public static @Nullable String passageIfGiven(String field, @Nullable String value) {
        return value == null ? null : passage(field, value);
    }

    /** A text of several lines: in normal form C, not blank. */
    public static String passage(String field, String value) {
        String text = text(field, value.replace("\r\n", "\n").replace('\r', '\n'), PASSAGE);
        return TextForm.inItsLines(field, text);
    }

    /** An address of the web, if given: absolute, http or https. */
    public static @Nullable String linkIfGiven(String field, @Nullable String value) {
        String link = value == null ? null : TextForm.inItsOrder(field, text(field, value, LINK));
        if (link != null && !LINKS.matcher(link).matches()) {
            throw bad(field, "An address begins with http:// or https://");
        }
        return link;
    }

    /** An id of the kind that {@code maker} makes. */
    public static <T> T id(String field, String value, Function<String, T> maker) {
        try {
            return maker.apply(value);
        } catch (IllegalArgumentException e) {
            throw bad(field, "An id has 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }

    /** The same, where it may be missing. */
    public static <T> @Nullable T idIfGiven(String field, @Nullable String value, Function<String, T> maker) {
        return value == null ? null : id(field, value, maker);
    }

    /** Ids of one kind, each once; missing: none. */
    public static <T> List<T> ids(String field, @Nullable List<String> values, Function<String, T> maker) {
        return values == null
                ? List.of()
                : items(field, values).stream()
                        .map(value -> id(field, value, maker))
                        .distinct()
                        .toList();
    }

    /** The name of a time zone that the calendar knows, such as {@code America/Toronto}, if given. */
    public static @Nullable String zoneIfGiven(String field, @Nullable String value) {
        if (value != null && !ZoneId.getAvailableZoneIds().contains(value)) {
            throw bad(field, "A time zone is named as in America/Toronto");
        }
        return value;
    }

    /** A whole number between two others, both included, if given. */
    public static @Nullable Integer between(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw bad(field, "It must be a number from " + least + " to " + most);
        }
        return value;
    }

    /** A list that names at least one, each once. */
    public static <T> List<T> some(String field, List<T> values) {
        if (values.isEmpty()) {
            throw bad(field, "It names at least one");
        }
        return items(field, values).stream().distinct().toList();
    }

    /** A list that is not longer than any sensible one. */
    public static <T> List<T> items(String field, List<T> values) {
        if (values.size() > ITEMS) {
            throw bad(field, "It has at most " + ITEMS + " items");
        }
        return values;
    }

    /** The refusal of a field. */
    public static Refused bad(String field, String sentence) {
        return new Refused(CommonRule.BAD_USER_INPUT.name(), field, sentence);
    }

    private static String text(String field, String value, int longest) {
        String text = Normalizer.normalize(TextForm.checked(field, value), Normalizer.Form.NFC)
                .strip();
        if (TextForm.isBlank(text)) {
            throw bad(field, "It must not be blank");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw bad(field, "It has at most " + longest + " characters");
        }
        return text;
    }
}
