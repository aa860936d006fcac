package org.mentorledger.server.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table read row by row, never held as a whole. Whatever makes it unreadable ends the import with a sentence. */
final class Sheet implements AutoCloseable {
    private final Path file;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> positions;
    private long number;

    /** Opens the file, whose header must name each of these columns. */
    Sheet(Path file, List<String> columns) {
        this(file, columns, List.of());
    }

    /** Opens the file, whose header must name each of the columns needed, and may name the others. */
    Sheet(Path file, List<String> needed, List<String> others) {
        this.file = file;
        this.records = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(StrictText.open(file))
                .iterator();
        try {
            this.positions = Header.positions(fieldsOfNext(), needed, others);
        } catch (Halt halt) {
            close();
            throw halt;
        }
    }

    /** The next row that is not blank; null after the last. */
    @Nullable
    SheetRow next() {
        for (List<String> fields = fieldsOfNext(); fields != null; fields = fieldsOfNext()) {
            if (!fields.stream().allMatch(String::isBlank)) {
                return new SheetRow(number, fields, positions);
            }
        }
        return null;
    }

    private @Nullable List<String> fieldsOfNext() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            List<String> fields = records.next().getFields();
            number++;
            return fields;
        } catch (CsvParseException broken) {
            throw unreadable(broken.getCause());
        } catch (UncheckedIOException broken) {
            throw unreadable(broken.getCause());
        }
    }

    private Halt unreadable(@Nullable Throwable cause) {
        String where = number == 0 ? "in its first row" : "after row " + number;
        if (cause instanceof CharacterCodingException) {
            return Halt.fileFault(
                    "The file is not UTF-8 text in line " + lineOfBadByte() + ". Save it again as UTF-8.");
        }
        if (cause instanceof IOException) {
            return Halt.fileFault("The file cannot be read " + where + ".");
        }
        return Halt.fileFault(
                "The file breaks the rules of CSV " + where
                        + ": a quotation mark is not closed, text follows a closing one, or a field is over 16 million characters.");
    }

    private String lineOfBadByte() {
        try {
            return Long.toString(BadByte.lineOf(file));
        } catch (IOException gone) {
            return "?";
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException harmless) {
            // It was only read: what a failing close could lose is nothing.
            return;
        }
    }
}
