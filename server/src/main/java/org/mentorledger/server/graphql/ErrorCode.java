package org.mentorledger.server.graphql;

/** Codes that every request may meet, in {@code extensions.code}. The rules of commands bring their own. Clients rely on the names. */
public enum ErrorCode {
    UNAUTHENTICATED("No valid token came with the request."),
    FORBIDDEN("The roles of the token do not allow this."),
    BAD_REQUEST("This is no GraphQL request in JSON, UTF-8, or none that is answered in JSON."),
    PAYLOAD_TOO_LARGE("The body is larger than the limit."),
    SYNTAX_ERROR("The document is not GraphQL."),
    VALIDATION_FAILED("The document does not fit the schema."),
    BAD_USER_INPUT("A value is not acceptable; `extensions.field` says which."),
    QUERY_TOO_LARGE("The document asks for more than the limits allow."),
    TOO_MANY_SUBSCRIPTIONS("As much is followed already as the limits allow; end something before."),
    UNAVAILABLE("A store cannot be reached at the moment, or the views are not whole yet; ask again."),
    INTERNAL("Something is wrong on this side; `extensions.correlationId` finds it in the log.");

    private final String meaning;

    ErrorCode(String meaning) {
        this.meaning = meaning;
    }

    /** What it tells, in a sentence. */
    public String meaning() {
        return meaning;
    }
}
