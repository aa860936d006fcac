package org.mentorledger.server.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the stories of programs have in common: a program, its office, its people, and what they look at. */
final class Office {
    private final People people;
    private final String program;

    Office(People people, String program) {
        this.people = people;
        this.program = program;
    }

    /** The coordinator. */
    Person desk() {
        return people.office();
    }

    Person mentor(String id) {
        return people.mentor(id);
    }

    Person mentee(String id) {
        return people.mentee(id);
    }

    Person auditorOf(String body) {
        return people.auditor(body);
    }

    /** Its stories lie in the past, and go on being told: parties may record for ten years after the end. */
    void definesTheProgram(String template) {
        Map<String, ?> definition = Map.of(
                "id", program,
                "name", program,
                "template", template,
                "coordinatorIds", List.of("office"),
                "policy", Map.of("afterEndDays", 3_650));
        people.admin().does("defineProgram", definition, "program { id }");
    }

    void registers(String id, String name, String role, Map<String, ?> more) {
        Map<String, Object> person =
                new HashMap<>(Map.of("id", id, "name", name, "programId", program, "roles", List.of(role)));
        person.putAll(more);
        desk().does("registerParticipant", person, "participant { id }");
    }

    void proposes(String mentorship, String mentor, List<String> mentees, Map<String, ?> more) {
        Map<String, Object> proposal = new HashMap<>(
                Map.of("id", mentorship, "programId", program, "mentorIds", List.of(mentor), "menteeIds", mentees));
        proposal.put("relationType", "NON_SUPERVISING");
        proposal.putAll(more);
        desk().does("proposeMentorship", proposal, "mentorship { status }");
    }

    /** The office takes down who accepted on paper, and the agreements they signed with it. */
    void takesDownAcceptance(String mentorship, String person, String day, List<String> agreements) {
        Map<String, ?> acceptance = Map.of(
                "mentorshipId", mentorship,
                "acceptedOn", day,
                "agreements", agreements,
                "onBehalfOf", person,
                "reason", "The signed form lies in the office",
                "commandId", mentorship + "-accepted-" + person);
        desk().does("acceptMentorship", acceptance, "mentorship { status }");
    }

    JsonNode mentorship(Person reader, String id, String selection) {
        return reader.asks("query($id: ID!) { mentorship(id: $id) { " + selection + " } }", Map.of("id", id))
                .path("mentorship");
    }

    /** What needs the office, as kinds. */
    List<String> attention() {
        JsonNode edges = desk().asks(
                        "query($id: ID!) { attention(programId: $id) { edges { node { kind } } } }",
                        Map.of("id", program))
                .path("attention")
                .path("edges");
        List<String> kinds = new ArrayList<>();
        edges.forEach(edge -> kinds.add(edge.path("node").path("kind").asString()));
        return kinds;
    }

    JsonNode ledger(Person reader, String id) {
        String query = "query($id: ID!) { cpdLedger(participantId: $id) { signedMinutes entries {"
                + " meetingId minutes state reasons late origin counterpartNames signatures { method } } } }";
        return reader.asks(query, Map.of("id", id)).path("cpdLedger");
    }
}
