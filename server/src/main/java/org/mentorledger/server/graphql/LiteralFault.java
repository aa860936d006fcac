package org.mentorledger.server.graphql;

import graphql.validation.ValidationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value, written into the document itself, that does not fit its type. The engine tells where only in its English sentence.
 *
 * @param path of the value, from the argument on
 */
record LiteralFault(String path) {

    private static final Pattern VALUE =
            Pattern.compile("[^:]* : argument '([\\w.\\[\\]]+)' with value '.*", Pattern.DOTALL);
    private static final Pattern ABSENT =
            Pattern.compile("[^:]* : (?:Missing|Null value for non-null) field argument '(\\w+)'.*", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile(
            ".*(?:is missing required fields '\\[(\\w+)[^']*'|contains a field not in '\\w+': '(\\w+)')",
            Pattern.DOTALL);

    /** Null when the error is about something else than a value. */
    static @Nullable LiteralFault in(ValidationError error) {
        String message = error.getMessage();
        Matcher absent = ABSENT.matcher(message);
        if (absent.matches()) {
            return new LiteralFault(absent.group(1));
        }
        Matcher value = VALUE.matcher(message);
        if (!value.matches()) {
            return null;
        }
        Matcher member = MEMBER.matcher(message);
        if (!member.matches()) {
            return new LiteralFault(value.group(1));
        }
        return new LiteralFault(value.group(1) + "." + (member.group(1) != null ? member.group(1) : member.group(2)));
    }
}
