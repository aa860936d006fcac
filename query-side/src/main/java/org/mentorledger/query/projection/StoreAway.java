package org.mentorledger.query.projection;

/** What keeps documents or keys did not answer, or this node is at its end: nothing is wrong with the event, it is tried again. */
final class StoreAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreAway(Throwable cause) {
        super(cause);
    }
}
