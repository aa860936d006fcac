package org.mentorledger.server.importing;

/** The whole import stops here: no single row is at fault. The sentence is for the person at the terminal. */
final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Halt(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    static Halt fileFault(String sentence) {
        return new Halt(Exit.FILE_FAULT, sentence);
    }

    static Halt unreachable(String sentence) {
        return new Halt(Exit.UNREACHABLE, sentence);
    }

    static Halt notAdmitted(String sentence) {
        return new Halt(Exit.NOT_ADMITTED, sentence);
    }

    /** One of {@link Exit}. */
    int exitCode() {
        return exitCode;
    }

    /** What to tell the person at the terminal; holds no value of the file and no token. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
