package org.mentorledger.server.issuer;

/** The issuer cannot be reached, or says nothing that makes sense: nobody can tell at the moment who somebody is. */
public final class IssuerAway extends Exception {
    private static final long serialVersionUID = 1L;

    IssuerAway(String problem) {
        super(problem);
    }

    IssuerAway(String problem, Throwable cause) {
        super(problem, cause);
    }
}
