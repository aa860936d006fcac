package org.mentorledger.server.door;

import org.mentorledger.query.projection.Readiness;

/** Views that are whole or not, as told. */
public final class ToldReadiness implements Readiness {
    private volatile boolean whole = true;

    /** Whether they are, from now on. */
    public void tell(boolean areWhole) {
        whole = areWhole;
    }

    @Override
    public boolean caughtUp() {
        return whole;
    }

    @Override
    public boolean isWhole() {
        return whole;
    }
}
