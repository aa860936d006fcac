package org.mentorledger.server.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table in which each row stands for itself. It is read once to know that it is whole and which rows are good, and
 * again whenever they are needed; what it remembers of each good row is a hash.
 */
final class Table<R extends TableRow> {
    private final Path file;
    private final Layout<R> layout;
    private final Repeats repeats = new Repeats();
    private final List<RowFault> faults = new ArrayList<>();
    private long rows;
    private int faulty;

    /** Reads the file to its end; halts at what is wrong with the file as a whole. */
    Table(Path file, Layout<R> layout) {
        this.file = file;
        this.layout = layout;
        read(this::count);
        if (rows == 0) {
            throw Halt.fileFault("The file has a header and no rows.");
        }
    }

    long rows() {
        return rows;
    }

    int faultyRows() {
        return faulty;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** Which rows say what another says already, a sentence each. */
    List<String> warnings() {
        return repeats.warnings();
    }

    /** Reads it again; a row that repeats another is left out. */
    void each(Consumer<RowReading<R>> reader) {
        read(reading -> {
            R row = reading.row();
            if (row == null || !repeats.isRepeat(row)) {
                reader.accept(row == null ? reading : repeats.judged(row));
            }
        });
    }

    private void count(RowReading<R> reading) {
        rows++;
        R row = reading.row();
        List<RowFault> wrong = row == null ? reading.faults() : repeats.noted(row);
        faulty += wrong.isEmpty() ? 0 : 1;
        faults.addAll(wrong);
    }

    private void read(Consumer<RowReading<R>> reader) {
        try (Sheet sheet = new Sheet(file, layout.needed(), layout.others())) {
            for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                reader.accept(layout.parser().apply(row));
            }
        }
    }
}
