package org.mentorledger.command.dispatch;

/** The rules that every command obeys. */
public enum CommonRule implements Rule {
    /** Not allowed and not there look the same. */
    NOT_FOUND("There is no such thing, or it is not yours."),
    FORBIDDEN("The role of the token may not do this."),
    BAD_USER_INPUT("A field does not have the form it must have."),
    NOT_A_MEMBER("Whoever takes part is a member of the program, in that role."),
    BIRTH_DATE_MISSING("The program has age limits, and a birth date is not known."),
    TOO_YOUNG("Everyone has the age that the program asks for."),
    SIGNED_IN_FUTURE("Nothing is signed in the future."),
    CONFLICT("The thing, or the command of that id, is another by now."),
    TOO_LARGE("A command, and what it makes true, fits into one message to the store. Say it in several."),
    UNAVAILABLE("The ledger cannot write at the moment. Send the same command again, with the same commandId.");

    private final String sentence;

    CommonRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
