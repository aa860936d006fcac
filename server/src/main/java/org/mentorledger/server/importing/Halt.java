package org.mentorledger.server.importing;

/** The whole command stops here: no single row is at fault. The sentence is for the person at the terminal. */
public final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Halt(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** What it was called with cannot be used. */
    public static Halt fileFault(String sentence) {
        return new Halt(Exit.FILE_FAULT, sentence);
    }

    static Halt unreachable(String sentence) {
        return new Halt(Exit.UNREACHABLE, sentence);
    }

    /** The token is not admitted. */
    public static Halt notAdmitted(String sentence) {
        return new Halt(Exit.NOT_ADMITTED, sentence);
    }

    /** One of {@link Exit}. */
    public int exitCode() {
        return exitCode;
    }

    /** What to tell the person at the terminal; holds no value of the file and no token. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
