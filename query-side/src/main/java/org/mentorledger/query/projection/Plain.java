package org.mentorledger.query.projection;

import com.mongodb.client.model.Filters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Text as a search reads it: small letters without accents, one blank between words. Views keep it beside the text, so
 * that both databases find it with a plain regular expression.
 */
public final class Plain {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    private Plain() {}

    /** These texts as one. */
    public static String of(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).map(Plain::of).collect(Collectors.joining("\n"));
    }

    /** The text, such as {@code cote d'azur, coeur} for {@code Côte d’Azur,  Cœur}. */
    public static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String letters = ACCENTS.matcher(decomposed)
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace('’', '\'');
        return BLANKS.matcher(letters).replaceAll(" ").trim();
    }

    /** The words of a text that is searched for. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Documents in one of whose fields, named as in {@link Documents#query}, the plain word stands. */
    public static Bson holds(String word, Collection<String> fields) {
        Pattern anywhere = Pattern.compile(Pattern.quote(word));
        return Filters.or(
                fields.stream().map(field -> Filters.regex(field, anywhere)).toList());
    }
}
