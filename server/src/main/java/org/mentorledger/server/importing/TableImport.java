package org.mentorledger.server.importing;

import java.util.List;
import java.util.function.LongFunction;

/** Brings a table in whose rows stand each for themselves, a few rows at a time. */
final class TableImport<R extends TableRow> implements FileImport {
    private final Table<R> table;
    private final RowSending<R> sending;
    private final String things;

    /** Sends one row. */
    @FunctionalInterface
    interface RowSender<R> {
        /** The faults of the row; none when all of it is in the ledger. */
        List<RowFault> send(R row);
    }

    /** Makes ready what sends the rows. */
    @FunctionalInterface
    interface RowSending<R> {
        RowSender<R> begin(Ledger ledger, Sender sender);
    }

    /** Of these things, one in each row. */
    TableImport(Table<R> table, String things, RowSending<R> sending) {
        this.table = table;
        this.things = things;
        this.sending = sending;
    }

    @Override
    public long rows() {
        return table.rows();
    }

    @Override
    public int faultyRows() {
        return table.faultyRows();
    }

    @Override
    public List<RowFault> faults() {
        return table.faults();
    }

    @Override
    public List<String> warnings() {
        return table.warnings();
    }

    @Override
    public String inWords() {
        return good() + " " + things;
    }

    @Override
    public void send(Ledger ledger, Sender sender, FaultReport report, LongFunction<Progress> watching) {
        RowSender<R> rows = sending.begin(ledger, sender);
        try (Progress progress = watching.apply(good());
                Lane<RowReading<R>> lane = new Lane<>(result -> {
                    report.addAll(result.faults());
                    if (result.row() != null) {
                        progress.step();
                    }
                })) {
            table.each(reading -> {
                R row = reading.row();
                lane.add(
                        row == null ? "" : row.queue(),
                        () -> row == null ? reading : new RowReading<>(row, rows.send(row)));
            });
            lane.finish();
        }
    }

    private long good() {
        return table.rows() - table.faultyRows() - table.warnings().size();
    }
}
