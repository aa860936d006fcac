package org.mentorledger.server.cli;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time above zero, written as settings are. */
final class Lifetime implements ITypeConverter<Duration> {

    /** As it is written: the largest unit that it is whole in. */
    static String text(Duration time) {
        if (time.toSecondsPart() != 0 || time.toNanosPart() != 0) {
            return time.toString();
        }
        return time.toMinutesPart() == 0 ? time.toHours() + "h" : time.toMinutes() + "m";
    }

    @Override
    public Duration convert(String text) {
        try {
            Duration read = DurationStyle.detectAndParse(text);
            if (read.compareTo(Duration.ZERO) > 0) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is no time such as 30m, 8h or PT8H");
        }
        throw new TypeConversionException("a lifetime is longer than zero");
    }
}
