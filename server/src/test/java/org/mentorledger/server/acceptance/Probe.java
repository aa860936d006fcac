package org.mentorledger.server.acceptance;

import static org.mentorledger.server.acceptance.ProbeRequest.document;
import static org.mentorledger.server.acceptance.ProbeRequest.get;
import static org.mentorledger.server.acceptance.ProbeRequest.note;
import static org.mentorledger.server.acceptance.ProbeRequest.raw;

import java.util.List;

/** What {@code probe-graphql.py} of the outside checks tries, fitted to this contract: each with the answer that is due. */
enum Probe {
    INTROSPECTION(200, "\"Query\"", document("{ __schema { queryType { name } } }")),
    INTROSPECTION_OF_ITSELF(
            400,
            "QUERY_TOO_LARGE",
            document("{ __schema { types " + "{ fields { type ".repeat(6) + "{ name }" + " } }".repeat(6) + " } }")),
    TYPE(200, "fields", document("{ __type(name: \"Participant\") { fields { name } } }")),
    ALIASES_101(400, "QUERY_TOO_LARGE", document("{ " + ProbeRequest.each(101, "a%d: __typename ") + "}")),
    ALIASES_5000(400, "SYNTAX_ERROR", document("{ " + ProbeRequest.each(5_000, "a%d: __typename ") + "}")),
    ALIASES_40000(400, "SYNTAX_ERROR", document("{ " + ProbeRequest.each(40_000, "a%d: __typename ") + "}")),
    FIELD_5000_TIMES(400, "SYNTAX_ERROR", document("{ " + "__typename ".repeat(5_000) + "}")),
    FIELD_50000_TIMES(400, "SYNTAX_ERROR", document("{ " + "__typename ".repeat(50_000) + "}")),
    BATCH(400, "BAD_REQUEST", raw("[" + "{\"query\":\"{__typename}\"},".repeat(99) + "{\"query\":\"{__typename}\"}]")),
    DEPTH_20(
            400,
            "QUERY_TOO_LARGE",
            document("{ __type(name: \"Query\") " + "{ ofType ".repeat(19) + "{ name }" + " }".repeat(19) + " }")),
    DEPTH_400(
            400,
            "errors",
            document("{ __type(name: \"Query\") " + "{ ofType ".repeat(400) + "{ name }" + " }".repeat(400) + " }")),
    UNKNOWN_DIRECTIVE_10_TIMES(400, "VALIDATION_FAILED", document("{ __typename " + "@aa ".repeat(10) + "}")),
    UNKNOWN_DIRECTIVE_5000_TIMES(400, "SYNTAX_ERROR", document("{ __typename " + "@aa ".repeat(5_000) + "}")),
    SKIP_5000_TIMES(400, "SYNTAX_ERROR", document("{ __typename " + "@skip(if: false) ".repeat(5_000) + "}")),
    CYCLE_OF_FRAGMENTS(
            400, "VALIDATION_FAILED", document("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }")),
    MEGABYTE_OF_BLANKS(List.of(200, 400), "", document("{ " + " ".repeat(1_000_000) + "__typename }")),
    MEGABYTE_OF_COMMENT(List.of(200, 400), "", document("#" + "x".repeat(1_000_000) + "\n{ __typename }")),
    TEXT_OF_3_MB(413, "PAYLOAD_TOO_LARGE", note("n".repeat(3_000_000))),
    TEXT_OF_30_MB(413, "PAYLOAD_TOO_LARGE", note("n".repeat(30_000_000))),
    IMPOSSIBLE_DATE(List.of(200, 400), "\"field\":\"heldOn\"", ProbeRequest.meeting("2026-02-30", "45")),
    NUMBER_TOO_LARGE(List.of(200, 400), "\"field\":\"minutes\"", ProbeRequest.meeting("2026-09-10", "2147483648")),
    NUL_AND_HALF_A_CHARACTER(200, "\"field\":\"text\"", note("a\\u0000\\ud800b")),
    TEXT_TURNED_AROUND(200, "\"field\":\"text\"", note("\\u202e\\u0645\\u0631\\u064a\\u0645 O\\u0301dile")),
    NO_UTF_8(400, "BAD_REQUEST", ProbeRequest.bytes("{\"query\":\"{ __typename \u00ff\u00fe}\"}")),
    MORE_AFTER_THE_END(400, "BAD_REQUEST", raw("{\"query\":\"{ __typename }\"} garbage")),
    KEY_TWICE(
            400, "BAD_REQUEST", raw("{\"query\":\"{ __typename }\",\"query\":\"{ programs { edges { cursor } } }\"}")),
    JSON_20000_DEEP(
            400,
            "BAD_REQUEST",
            raw("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000)
                    + "}}")),
    NOTHING_BY_THAT_ID(200, "NOT_FOUND", document("{ mentorship(id: \"boom\") { id } }")),
    FIELD_MISSPELT(400, "VALIDATION_FAILED", document("{ mentorshipp(id: \"mia-noah\") { id } }")),
    ARGUMENT_MISSPELT(400, "VALIDATION_FAILED", document("{ mentorship(id: \"a\", idd: 1) { id } }")),
    GET_OF_A_QUERY(200, "\"__typename\"", ProbeRequest.byUrl("{ __typename }")),
    GET_OF_A_MUTATION(
            405,
            "METHOD_NOT_ALLOWED",
            ProbeRequest.byUrl(
                    "mutation { openCycle(input: {programId: \"p\", cycleId: \"c\", name: \"n\", from: \"2026-01-01\","
                            + " to: \"2026-02-01\"}) { receipt { sequence } } }")),
    FORM(415, "errors", raw("query=%7B__typename%7D", "Content-Type", "application/x-www-form-urlencoded")),
    PLAIN_TEXT(415, "errors", raw("{\"query\":\"{ __typename }\"}", "Content-Type", "text/plain")),
    BYTES(415, "errors", raw("{\"query\":\"{ __typename }\"}", "Content-Type", "application/octet-stream")),
    PAGE_FROM_ELSEWHERE(
            403,
            "FORBIDDEN",
            raw("{\"query\":\"{ __typename }\"}", "Content-Type", "application/json", "Origin", "http://evil.example")),
    ZIPPED(
            List.of(400, 415),
            "",
            raw("\u001f\u008b\u0008", "Content-Type", "application/json", "Content-Encoding", "gzip")),
    GRAPHIQL(200, "<html", get("/graphiql")),
    SCHEMA_PRINTED(403, "FORBIDDEN", get("/graphql/schema")),
    ENVIRONMENT(403, "FORBIDDEN", get("/actuator/env")),
    HEADER_OF_64_KB(
            List.of(400, 431),
            "",
            raw("{\"query\":\"{ __typename }\"}", "Content-Type", "application/json", "X-Big", "a".repeat(65_536))),
    HEADER_WITHOUT_END(0, "", ProbeRequest.endless());

    /** What came back; status 0: the connection ended. */
    record Answer(int status, String body) {
        String shown() {
            return body.substring(0, Math.min(300, body.length()));
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Integer> statuses;

    private final String says;

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that captures what does not change
    private final ProbeRequest request;

    Probe(int status, String says, ProbeRequest request) {
        this(List.of(status), says, request);
    }

    Probe(List<Integer> statuses, String says, ProbeRequest request) {
        this.statuses = statuses;
        this.says = says;
        this.request = request;
    }

    List<Integer> statuses() {
        return statuses;
    }

    String says() {
        return says;
    }

    Answer sentTo(int port, String token) {
        return request.sentTo(port, token);
    }
}
