package org.mentorledger.server.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the mentorships that the rows of a sheet are about; each is asked for once. Safe for several threads. */
final class Matches {
    private static final String PARTIES = "id program { id } mentors { id } mentees { id }";
    private static final String BY_ID = "query Match($id: ID!) { mentorship(id: $id) { " + PARTIES + " } }";
    private static final String BY_PERSON =
            "query Matches($program: ID!, $person: ID!, $after: String) { mentorships(filter:"
                    + " {programId: $program, participantId: $person}, first: 100, after: $after) { edges { node { "
                    + PARTIES + " } } pageInfo { hasNextPage endCursor } } }";

    private final Ledger ledger;
    private final String program;
    private final Map<String, Match> found = new ConcurrentHashMap<>();

    Matches(Ledger ledger, String program) {
        this.ledger = ledger;
        this.program = program;
    }

    /**
     * What was found for a row.
     *
     * @param mentorship its id; null when there is none
     * @param mentors their ids
     * @param mentees their ids
     * @param column at fault when there is none
     * @param reason why there is none
     */
    record Match(
            @Nullable String mentorship, List<String> mentors, List<String> mentees, Heading column, String reason) {
        private static Match of(JsonNode node) {
            return new Match(
                    node.path("id").asString(""),
                    ids(node.path("mentors")),
                    ids(node.path("mentees")),
                    MeetingColumn.MENTORSHIP_ID,
                    "");
        }

        private static Match none(Heading column, String reason) {
            return new Match(null, List.of(), List.of(), column, reason);
        }
    }

    Match of(MeetingRow row) {
        return row.mentorshipId().isEmpty()
                ? found.computeIfAbsent(
                        row.mentor() + " with " + row.mentee(), pair -> ofPair(row.mentor(), row.mentee()))
                : found.computeIfAbsent(row.mentorshipId(), this::withId);
    }

    private Match withId(String id) {
        JsonNode node = ledger.ask("mentorship", BY_ID, Map.of("id", id));
        if (node == null || !node.path("program").path("id").asString("").equals(program)) {
            return Match.none(
                    MeetingColumn.MENTORSHIP_ID, "The program has no such mentorship, or this token may not see it.");
        }
        return Match.of(node);
    }

    private Match ofPair(String mentor, String mentee) {
        List<Match> of = ofPerson(mentee).stream()
                .map(Match::of)
                .filter(match ->
                        match.mentors().contains(mentor) && match.mentees().contains(mentee))
                .toList();
        if (of.size() == 1) {
            return of.get(0);
        }
        return of.isEmpty()
                ? Match.none(MeetingColumn.MENTEE, "The program has no mentorship of this mentor and this mentee.")
                : Match.none(
                        MeetingColumn.MENTORSHIP_ID,
                        "The program has several mentorships of this mentor and this mentee: say which.");
    }

    private List<JsonNode> ofPerson(String person) {
        List<JsonNode> all = new ArrayList<>();
        Map<String, String> variables = new HashMap<>(Map.of("program", program, "person", person));
        while (true) {
            JsonNode page = ledger.ask("mentorships", BY_PERSON, variables);
            if (page == null) {
                return all;
            }
            page.path("edges").forEach(edge -> all.add(edge.path("node")));
            if (!page.path("pageInfo").path("hasNextPage").asBoolean(false)) {
                return all;
            }
            variables.put("after", page.path("pageInfo").path("endCursor").asString(""));
        }
    }

    private static List<String> ids(JsonNode people) {
        return people.valueStream()
                .map(person -> person.path("id").asString(""))
                .toList();
    }
}
