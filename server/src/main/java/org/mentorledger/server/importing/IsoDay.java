package org.mentorledger.server.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a calendar day, strictly: 2021-02-29 is none, nor is 21-2-1. */
final class IsoDay {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private IsoDay() {}

    static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text, FORM);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
