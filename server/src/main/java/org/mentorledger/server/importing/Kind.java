package org.mentorledger.server.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the rows of a file are. */
enum Kind {
    PARTICIPANTS,
    MENTORSHIPS,
    MEETINGS,
    ATTENDANCE,
    ENROLMENTS;

    /** As it is written on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    static final class Converter implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected one of "
                            + Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "))));
        }
    }
}
