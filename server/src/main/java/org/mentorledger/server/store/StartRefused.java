package org.mentorledger.server.store;

import org.jspecify.annotations.Nullable;

/** The node will not start like this: what is wrong, and what to do about it. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** A refusal in two sentences, both shown to the operator. */
    public StartRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** The same, with what lies behind it. */
    public StartRefused(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What the operator can do. */
    public String remedy() {
        return remedy;
    }
}
