package org.mentorledger.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A new file, durable once it is closed. What is wrong with it is told apart from what is wrong with where its bytes come from. */
final class Disk extends OutputStream {
    private final FileChannel channel;

    Disk(Path file) throws Fault {
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    @Override
    public void write(int one) throws Fault {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws Fault {
        does(() -> Channels.newOutputStream(channel).write(bytes, from, length));
    }

    @Override
    public void close() throws Fault {
        does(() -> {
            try (channel) {
                channel.force(true);
            }
        });
    }

    /** Does something with the disk. */
    static void does(Step step) throws Fault {
        try {
            step.run();
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    /** What the disk may refuse. */
    interface Step {
        void run() throws IOException;
    }

    /** The disk did not take it. */
    static final class Fault extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        private Fault(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }
}
