package org.mentorledger.command.dispatch;

/** What an event asks for cannot be done at the moment. Nothing is wrong with the event: it is tried again. */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotYet(Throwable cause) {
        super(cause.getClass().getName(), cause);
    }

    /** Whether only time has to pass: a store is away, or others kept writing first. */
    public static boolean is(Throwable failure) {
        Failure kind = Failure.of(failure);
        return failure instanceof NotYet || kind == Failure.OTHERS_WROTE_FIRST || kind == Failure.UNREACHABLE;
    }
}
