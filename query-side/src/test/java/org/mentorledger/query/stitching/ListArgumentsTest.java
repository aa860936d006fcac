package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.Telling;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.projection.Story;

/** What every list refuses, and what a filter takes for text. */
class ListArgumentsTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Story STORY = new Story();
    private static Api api;

    @BeforeAll
    static void tell() {
        Telling telling = Telling.of(STORY);
        telling.aYear();
        api = new Api(STORY, telling.vault());
        STORY.isRebuilt();
    }

    @AfterAll
    static void close() {
        api.close();
        STORY.close();
    }

    private static String list(String field, String arguments) {
        String rows = "(" + arguments + ") { edges { cursor } }";
        return switch (field) {
            case "timeline" -> "{ mentorship(id: \"m1\") { timeline" + rows + " } }";
            case "history" -> "{ history(streamId: \"mentorship:m1\", " + rows.substring(1) + " }";
            case "cpdAuditTrail", "attendance" ->
                "{ " + field + "(participantId: \"noah\", " + rows.substring(1) + " }";
            case "attention" -> "{ attention(programId: \"oacett\", " + rows.substring(1) + " }";
            case "records" -> "{ knowledgeExchangeAttendance(programId: \"oacett\") { records" + rows + " } }";
            default -> "{ " + field + rows + " }";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programs",
                "sessions",
                "participants",
                "mentorships",
                "timeline",
                "history",
                "cpdAuditTrail",
                "attendance",
                "attention",
                "records"
            })
    void everyListTakesOneToAHundredRowsAndItsOwnCursorsAlone(String field) {
        assertThat(api.refusal(ADMIN, list(field, "first: 100"))).isEqualTo("answered");
        for (String first : List.of("0", "-1", "101", "2147483647")) {
            assertThat(api.refusal(ADMIN, list(field, "first: " + first))).isEqualTo("BAD_USER_INPUT first");
        }
        for (String cursor : List.of(
                "",
                "garbage",
                "%",
                Listing.of("others", "ID").cursor("m1"),
                Listing.of(field, "").cursor("1"),
                Listing.of(field, "ELSEWHERE").cursor("+999999999-01-01\nm1"))) {
            assertThat(api.refusal(ADMIN, list(field, "first: 5, after: \"" + cursor + "\"")))
                    .as(cursor)
                    .isEqualTo("BAD_USER_INPUT after");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mentorships, RECORDED_AT",
        "mentorships, WINDOW_END",
        "participants, RECORDED_AT",
        "sessions, HELD_ON",
        "programs, NAME"
    })
    void aPlaceThatIsNoneInThatOrderIsRefused(String field, String order) {
        Listing listing = Listing.of(field, order);
        List<String> none = order.equals("NAME")
                ? List.of("m1", "")
                : List.of("m1", "", "x\nm1", "+999999999-01-01\nm1", "0000-01-01\nm1", "99999999999999999999\nm1");
        for (String key : none) {
            assertThat(api.refusal(
                            ADMIN, list(field, "orderBy: " + order + ", after: \"" + listing.cursor(key) + "\"")))
                    .as(key)
                    .isEqualTo("BAD_USER_INPUT after");
        }
        assertThat(api.refusal(ADMIN, list(field, "orderBy: ID, after: \"" + listing.cursor("2026-01-01\nm1") + "\"")))
                .isEqualTo("BAD_USER_INPUT after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ sessions(filter: {DAYS}) { edges { cursor } } } | filter.to",
                "{ mentorships(filter: {startedFrom: \"2026-02-02\", startedTo: \"2026-02-01\"}) { edges { cursor } } } | filter.startedTo",
                "{ mentorships(filter: {statuses: []}) { edges { cursor } } } | filter.statuses",
                "{ cpdLedger(participantId: \"noah\", DAYS) { signedMinutes } } | to",
                "{ trackingSheet(participantId: \"noah\", DAYS) { csv } } | to",
                "{ cpdAuditTrail(participantId: \"noah\", DAYS) { edges { cursor } } } | to",
                "{ attendance(participantId: \"noah\", DAYS) { edges { cursor } } } | to",
                "{ knowledgeExchangeAttendance(programId: \"oacett\", DAYS) { seats } } | to",
                "{ knowledgeExchangeAttendance(programId: \"oacett\", kinds: []) { seats } } | kinds",
                "{ attention(programId: \"oacett\", kinds: []) { edges { cursor } } } | kinds"
            })
    void daysThatEndBeforeTheyBeginAndChoicesOfNothingAreRefused(String asked) {
        List<String> parts = List.of(asked.split(" \\| ", -1));
        String document = parts.get(0).replace("DAYS", "from: \"2026-02-02\", to: \"2026-02-01\"");

        assertThat(api.refusal(ADMIN, document)).isEqualTo("BAD_USER_INPUT " + parts.get(1));
    }

    @Test
    void whatAFilterSaysIsText() {
        for (String text : List.of("{\\\"$gt\\\":\\\"\\\"}", ".*.*.*!", "$where", "^", ".", "m1' || '1'=='1", "\\\\")) {
            for (String filter : List.of(
                    "mentorships(filter: {text: \"%s\"})",
                    "mentorships(filter: {programId: \"%s\"})",
                    "mentorships(filter: {participantId: \"%s\"})",
                    "mentorships(filter: {cycleId: \"%s\"})",
                    "participants(filter: {text: \"%s\"})",
                    "participants(filter: {programId: \"%s\"})",
                    "programs(filter: {text: \"%s\"})",
                    "programs(filter: {cpdBody: \"%s\"})",
                    "sessions(filter: {career: \"%s\"})",
                    "sessions(filter: {cohortId: \"%s\"})")) {
                String document = "{ " + filter.formatted(text) + " { edges { node { id } } } }";
                assertThat(api.ask(ADMIN, document).toString()).as(document).contains("edges=[]");
            }
        }
    }

    @Test
    void whoSaysNullForAnOrderGetsTheUsualOne() {
        assertThat(api.refusal(ADMIN, list("mentorships", "orderBy: null"))).isEqualTo("answered");
        assertThat(api.refusal(ADMIN, list("participants", "orderBy: null"))).isEqualTo("answered");
    }

    @Test
    void mentorshipsAreFilteredByWhatTheOfficeKnows() {
        assertThat(List.of(
                        "statuses: [ACTIVE, PAUSED]",
                        "statuses: [ACTIVE], status: ACTIVE",
                        "startedFrom: \"2020-01-01\", startedTo: \"2030-01-01\"",
                        "startedFrom: \"-999999999-01-01\", startedTo: \"+999999999-12-31\""))
                .allSatisfy(filter -> assertThat(found(filter)).contains("m1"));
        assertThat(List.of(
                        "statuses: [CLOSED, PAUSED]",
                        "statuses: [ACTIVE], status: CLOSED",
                        "startedTo: \"2020-01-01\"",
                        "startedFrom: \"2030-01-01\"",
                        "cycleId: \"none\""))
                .allSatisfy(filter -> assertThat(found(filter)).doesNotContain("m1"));
    }

    private static String found(String filter) {
        return api.ask(ADMIN, "{ mentorships(filter: {" + filter + "}) { edges { node { id } } } }")
                .toString();
    }
}
