package org.mentorledger.server.graphql;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** How days and times are written: {@code Date} is a LocalDate, {@code DateTime} an Instant or OffsetDateTime, {@code LocalTime} itself. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    /** Four digits of the year, and not the year 0, which was none. */
    private static final Pattern YEAR = Pattern.compile("(?!0000)\\d{4}-.*");

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(scalar(
                        "Date",
                        new TimeCoercing<>(
                                "a day such as 2026-05-31",
                                text -> LocalDate.parse(dated(text)),
                                day -> LocalDate.from(temporal(day)).toString())))
                .scalar(scalar(
                        "DateTime",
                        new TimeCoercing<>(
                                "an instant with its offset such as 2026-05-31T14:00:00-04:00",
                                text -> OffsetDateTime.parse(dated(text)),
                                at -> MILLISECONDS.format(withOffset(at)))))
                .scalar(scalar(
                        "LocalTime",
                        new TimeCoercing<>(
                                "a time of day such as 14:00",
                                LocalTime::parse,
                                time -> LocalTime.from(temporal(time)).toString())));
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    private static String dated(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new DateTimeException("No year of four digits");
        }
        return text;
    }

    private static TemporalAccessor withOffset(Object at) {
        return at instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : temporal(at);
    }

    private static TemporalAccessor temporal(Object value) {
        if (value instanceof TemporalAccessor temporal) {
            return temporal;
        }
        throw new DateTimeException("Neither day nor time: " + value.getClass());
    }
}
