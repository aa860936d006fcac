package org.mentorledger.server.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file that lists the rows left out. It comes to be with the first of them; one of an earlier run goes away. */
final class FaultReport implements AutoCloseable {
    private static final String HEADER = "row,column,reason";

    private final Path file;
    private final Set<Long> rows = new HashSet<>();
    private @Nullable CsvWriter writer;

    FaultReport(Path file) {
        this.file = file;
        removeEarlierReport();
    }

    void addAll(List<RowFault> faults) {
        for (RowFault fault : faults) {
            rows.add(fault.row());
            open().writeRecord(Long.toString(fault.row()), fault.column(), fault.reason());
        }
    }

    /** How many rows it lists. */
    int rows() {
        return rows.size();
    }

    Path file() {
        return file;
    }

    private CsvWriter open() {
        CsvWriter open = writer;
        if (open == null) {
            try {
                open = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
            } catch (IOException broken) {
                throw notWritable();
            }
            open.writeRecord(HEADER.split(","));
            writer = open;
        }
        return open;
    }

    private void removeEarlierReport() {
        if (!Files.exists(file)) {
            return;
        }
        try (var lines = Files.lines(file)) {
            if (!lines.findFirst().orElse(HEADER).equals(HEADER)) {
                throw Halt.fileFault(
                        "The file for the faults exists and is no list of faults. Name another with --errors.");
            }
            Files.delete(file);
        } catch (IOException | UncheckedIOException broken) {
            throw notWritable();
        }
    }

    private static Halt notWritable() {
        return Halt.fileFault("The file for the faults cannot be written. Name another with --errors.");
    }

    @Override
    public void close() {
        CsvWriter open = writer;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException broken) {
            throw notWritable();
        }
    }
}
