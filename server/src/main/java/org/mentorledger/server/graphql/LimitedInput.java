package org.mentorledger.server.graphql;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** A body that breaks off at the limit, or when its time is over. */
final class LimitedInput extends ServletInputStream {

    private final ServletInputStream body;
    private final long end;
    private long left;

    LimitedInput(ServletInputStream body, long limit, Duration time) {
        this.body = body;
        this.left = limit;
        this.end = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        int read = body.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = body.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    /** The wait for a single piece is bounded by the connection's timeout; that for all of them, here. */
    private void count(int read) throws IOException {
        if (System.nanoTime() - end > 0) {
            throw new BodyTooSlow();
        }
        left -= read;
        if (left < 0) {
            throw new BodyTooLarge();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
