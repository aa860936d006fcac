package org.mentorledger.kernel.vault;

/** Where keys lie does not answer: nothing is wrong with what was to be sealed or opened, it may be tried again. */
public final class KeysAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was asked of it, and why there was no answer. */
    public KeysAway(String message, Throwable cause) {
        super(message, cause);
    }
}
