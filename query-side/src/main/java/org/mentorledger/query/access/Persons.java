package org.mentorledger.query.access;

/** Who there is; answered by the room of people. */
public interface Persons {

    /** Whether somebody is registered under that id. */
    boolean isKnown(String participantId);
}
