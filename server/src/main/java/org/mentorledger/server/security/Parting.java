package org.mentorledger.server.security;

/** Why somebody who was let in may stay no longer. */
enum Parting {
    EXPIRED("The token has expired."),
    SUSPENDED("The account lets nobody in any more."),
    NOT_THEIRS("The account is that person's no more.");

    private final String sentence;

    Parting(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
