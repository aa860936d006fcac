package org.mentorledger.query.projection;

/** Whether this node may answer queries. */
public interface Readiness {

    /** Whether every room has been rebuilt where it had to be and has since caught up with the event stream. */
    boolean caughtUp();
}
