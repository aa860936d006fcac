package org.mentorledger.query.access;

/** Why a question stays without an answer: what the page of errors is made from. Clients rely on the names. */
public enum Denial {
    /** Not allowed and not there look the same. */
    NOT_FOUND("There is nothing by that id that you may read."),
    FORBIDDEN("The role of the token may not do this."),
    BAD_USER_INPUT("An argument cannot be used as it is."),
    TOO_FEW_PEOPLE("Figures of so few people could tell who they are: only those who oversee the program read them."),
    READ_MODEL_BEHIND("The command stands; the view is not yet up to it. Ask for the thing again in a moment."),
    PAST_UNAVAILABLE(
            "What held then cannot be told: the stream has more events than are told anew, or one that cannot be read. `history` shows them."),
    REBUILD_RUNNING("The room is being built anew already: wait for that to end, or abort it.");

    private final String sentence;

    Denial(String sentence) {
        this.sentence = sentence;
    }

    /** What it tells, in words. */
    public String sentence() {
        return sentence;
    }
}
