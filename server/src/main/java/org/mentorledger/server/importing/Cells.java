package org.mentorledger.server.importing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.Id;

/** Reads the cells of one row, and gathers all their faults. */
final class Cells {
    static final Pattern SEMICOLON = Pattern.compile(";");
    static final Pattern LONE_BAR = Pattern.compile("(?<!\\S)\\|(?!\\S)");

    private final SheetRow row;
    private final List<RowFault> faults = new ArrayList<>();

    Cells(SheetRow row) {
        this.row = row;
        if (!row.fits()) {
            faults.add(new RowFault(row.number(), "", "The row has more or fewer fields than the header."));
        }
    }

    /** Whether nothing was wrong so far. */
    boolean areGood() {
        return faults.isEmpty();
    }

    /** What was read, unless there was a fault. */
    <R> RowReading<R> reading(@Nullable R whatItTells) {
        return new RowReading<>(areGood() ? whatItTells : null, List.copyOf(faults));
    }

    /** One line; empty when the cell is, or the column is not there. */
    String line(Heading column) {
        String line = text(column);
        refuseLong(column, List.of(line));
        return line;
    }

    /** One line that must not be empty. */
    String required(Heading column) {
        String text = line(column);
        if (text.isEmpty()) {
            fault(column, "A value is needed.");
        }
        return text;
    }

    /** Several texts, each once. */
    List<String> lines(Heading column, Pattern separator) {
        List<String> lines = CellText.parts(text(column), separator);
        refuseLong(column, lines);
        return lines;
    }

    /** A day; null when the cell is empty or there is a fault. */
    @Nullable
    LocalDate day(Heading column) {
        String text = line(column);
        LocalDate day = IsoDay.parse(text);
        if (day == null && !text.isEmpty()) {
            fault(column, "A date is written like 2026-05-31.");
        }
        return day;
    }

    /** A moment with its offset; null when the cell is empty or there is a fault. */
    @Nullable
    OffsetDateTime moment(Heading column) {
        String text = line(column);
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text);
        } catch (DateTimeParseException noMoment) {
            fault(column, "A time is written like 2026-05-31T17:30-04:00.");
            return null;
        }
    }

    /** A whole number; null when the cell is empty or there is a fault. */
    @Nullable
    Integer number(Heading column, int least, int most) {
        String text = line(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        fault(column, "A whole number from " + least + " to " + most + " is needed.");
        return null;
    }

    /** Some of these words, in any case of letters, in their order. */
    <E extends Enum<E>> List<E> words(Heading column, Class<E> known) {
        List<E> words = new ArrayList<>();
        for (String part : CellText.parts(row.in(column), SEMICOLON)) {
            word(part, known)
                    .ifPresentOrElse(words::add, () -> fault(column, "One of these is meant: " + all(known) + "."));
        }
        return words;
    }

    /** Just one of these words, as it is sent; null when there is a fault. */
    <E extends Enum<E>> @Nullable String oneWord(Heading column, Class<E> known) {
        List<E> words = someWords(column, known);
        if (words.size() > 1) {
            fault(column, "Only one is meant.");
        }
        return words.isEmpty() ? null : words.get(0).name();
    }

    /** The same, where the cell may be empty. */
    <E extends Enum<E>> @Nullable String oneWordIfAny(Heading column, Class<E> known) {
        return line(column).isEmpty() ? null : oneWord(column, known);
    }

    /** That word, in any case of letters. */
    static <E extends Enum<E>> Optional<E> word(String text, Class<E> known) {
        return Arrays.stream(known.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /** All words, for whoever wrote another. */
    static <E extends Enum<E>> String all(Class<E> known) {
        return String.join(
                ", ", Arrays.stream(known.getEnumConstants()).map(Enum::name).toList());
    }

    /** At least one of these words. */
    <E extends Enum<E>> List<E> someWords(Heading column, Class<E> known) {
        if (CellText.parts(row.in(column), SEMICOLON).isEmpty()) {
            fault(column, "At least one of these is needed: " + all(known) + ".");
        }
        return words(column, known);
    }

    /** Ids, each once. */
    List<String> ids(Heading column) {
        List<String> ids = CellText.parts(row.in(column), SEMICOLON);
        if (ids.size() > CellText.MOST_PARTS) {
            fault(column, "One cell has at most 200 ids.");
        }
        if (!ids.stream().allMatch(id -> Id.FORM.matcher(id).matches())) {
            fault(column, "An id has 1 to 64 of A-Z a-z 0-9 . _ - and ; stands between two.");
        }
        return ids;
    }

    /** One id at most; empty when the cell is. */
    String id(Heading column) {
        List<String> ids = ids(column);
        if (ids.size() > 1) {
            fault(column, "One id is meant.");
        }
        return ids.isEmpty() ? "" : ids.get(0);
    }

    void fault(Heading column, String reason) {
        RowFault fault = RowFault.in(row.number(), column, reason);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    private String text(Heading column) {
        String raw = row.in(column);
        if (CellText.hasControls(raw)) {
            fault(column, "Control characters are not allowed.");
        }
        return CellText.oneLine(raw);
    }

    private void refuseLong(Heading column, List<String> lines) {
        if (lines.size() > CellText.MOST_PARTS || lines.stream().anyMatch(CellText::isTooLong)) {
            fault(column, "One text has at most 200 characters, and one cell at most 200 texts.");
        }
    }
}
