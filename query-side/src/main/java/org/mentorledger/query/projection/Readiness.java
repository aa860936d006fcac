package org.mentorledger.query.projection;

/** Whether this node may answer queries. */
public interface Readiness {

    /** Whether every room has been rebuilt where it had to be and has since caught up with the event stream. */
    boolean caughtUp();

    /**
     * Whether nothing is missing from an answer but what happened a moment ago, or while no node ran: no room had to be
     * built at the start, or all have caught up since.
     */
    boolean isWhole();
}
