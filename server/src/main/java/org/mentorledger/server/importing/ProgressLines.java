package org.mentorledger.server.importing;

import java.io.PrintWriter;

/** A line for each tenth, for logs and pipes. */
final class ProgressLines implements Progress {
    private final PrintWriter out;
    private final long total;
    private long done;

    ProgressLines(PrintWriter out, long total) {
        this.out = out;
        this.total = total;
    }

    @Override
    public void step() {
        long before = done * 10 / total;
        done++;
        if (done * 10 / total > before) {
            out.println("Sent " + done + " of " + total);
            out.flush();
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
