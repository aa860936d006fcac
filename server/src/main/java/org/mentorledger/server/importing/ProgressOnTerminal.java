package org.mentorledger.server.importing;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that moves, on the error stream, for the other one may be kept. */
final class ProgressOnTerminal implements Progress {
    private static final int WIDTH = 79;

    private final ProgressBar bar;

    ProgressOnTerminal(long total) {
        this.bar = new ProgressBarBuilder()
                .setTaskName("Sending")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
