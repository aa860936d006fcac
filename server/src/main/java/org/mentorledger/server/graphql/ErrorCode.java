package org.mentorledger.server.graphql;

/** Codes that every request may meet, in {@code extensions.code}. The rules of commands bring their own. Clients rely on the names. */
public enum ErrorCode {
    UNAUTHENTICATED("No valid token came with the request."),
    FORBIDDEN("The roles of the token do not allow this."),
    BAD_REQUEST("This is no GraphQL request in JSON, UTF-8, or none that is answered in JSON."),
    METHOD_NOT_ALLOWED("Questions are asked by GET or POST, changes are made by POST."),
    PAYLOAD_TOO_LARGE("The body is larger than the limit."),
    REQUEST_TIMEOUT("The request took longer to arrive than it may."),
    SYNTAX_ERROR("The document is not GraphQL."),
    VALIDATION_FAILED("The document does not fit the schema."),
    BAD_USER_INPUT("A value is not acceptable; `extensions.field` says which."),
    NOT_FOUND("There is nothing at that address."),
    QUERY_TOO_LARGE("The document asks for more than the limits allow."),
    RATE_LIMITED(
            "The subject asks more often, or more at once, than it may; `extensions.retryAfterSeconds` says when to ask again."),
    TIMEOUT(
            "The answer took longer than one may. What a mutation began stands; send it again with the same commandId."),
    TOO_MANY_SUBSCRIPTIONS("As much is followed already as the limits allow; end something before."),
    KEPT_ELSEWHERE("No node that can be reached works on that room or reaction now."),
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
