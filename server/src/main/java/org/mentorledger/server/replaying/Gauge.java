package org.mentorledger.server.replaying;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells how far rebuilds are: a bar at a terminal, else a line for each tenth; on the error stream, for the other may be kept. */
final class Gauge implements AutoCloseable {
    private static final int WIDTH = 79;
    private static final int ALL = 100;

    private final PrintWriter lines;
    private final @Nullable ProgressBar bar;
    private int told = -1;

    Gauge(PrintWriter lines, boolean terminal) {
        this.lines = lines;
        this.bar = terminal
                ? new ProgressBarBuilder()
                        .setTaskName("Building")
                        .setInitialMax(ALL)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                        .build()
                : null;
    }

    void show(List<RebuildRow> rows) {
        double share = rows.stream()
                .mapToDouble(row -> row.isRunning() ? (row.position() + 1.0) / Math.max(1, row.head() + 1.0) : 1)
                .average()
                .orElse(1);
        int left = rows.stream()
                .map(RebuildRow::secondsLeft)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        int percent = (int) Math.min(ALL, share * ALL);
        String words = left < 0 ? "" : ", about " + left + " s left";
        if (bar != null) {
            bar.stepTo(percent);
            bar.setExtraMessage(words);
        } else if (percent / 10 > told) {
            told = percent / 10;
            lines.println("Built " + percent + " %" + words);
            lines.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
