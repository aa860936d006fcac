package org.mentorledger.server.graphql;

/** A value of the request that cannot be what it should be; becomes {@link ErrorCode#BAD_USER_INPUT}. */
final class UnacceptableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the path of the value from the arguments on, such as {@code input.topics[2]}
     * @param fault what is wrong, continuing a sentence that begins with the field's name; repeats nothing of the value
     */
    UnacceptableInput(String field, String fault) {
        super("`" + InputPath.shown(field) + "` " + fault + ".", null, false, false);
        this.field = InputPath.shown(field);
    }

    String field() {
        return field;
    }
}
