package org.mentorledger.server.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Kim and her office do on her way through the stages, and how the way is looked at. */
final class Kim {
    private static final String SELECTION = "journey { stage } receipt { sequence }";

    private final Office office;

    Kim(Office office) {
        this.office = office;
    }

    /** She does it herself. */
    void does(String mutation, Map<String, ?> input) {
        office.mentee("kim").does(mutation, of(input), SELECTION);
    }

    /** The office does it for her. */
    void isLed(String mutation, Map<String, ?> input) {
        office.desk().does(mutation, of(input), SELECTION);
    }

    JsonNode journey(String selection) {
        return office.mentee("kim")
                .asks("{ journey(programId: \"plus\", participantId: \"kim\") { " + selection + " } }")
                .path("journey");
    }

    /** The sessions that she was in, as she sees them. */
    JsonNode attendance() {
        return office.mentee("kim")
                .asks("{ attendance(participantId: \"kim\") { edges { node { sessionId minutes } } } }")
                .path("attendance")
                .path("edges");
    }

    void attends(String session) {
        isIn(session, "kim");
    }

    /** Somebody is in a session. */
    void isIn(String session, String person) {
        office.desk()
                .does(
                        "recordAttendance",
                        Map.of("sessionId", session, "participantId", person, "status", "PRESENT"),
                        "receipt { sequence }");
    }

    /** The training is recorded by a reaction, a moment after the session was held. */
    void awaitsTrainingOfRosa() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            JsonNode trainings = office.desk()
                    .asks("{ participant(id: \"rosa\") { memberships { trainings { name } } } }")
                    .path("participant")
                    .path("memberships")
                    .path(0)
                    .path("trainings");
            if (trainings.size() == 1) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The training was not recorded");
    }

    /** A session of two hours in her program. */
    static Map<String, Object> session(
            String id, @Nullable String stage, String day, List<String> careers, List<String> mentors) {
        Map<String, Object> session = new HashMap<>(Map.of(
                "id", id,
                "programId", "plus",
                "kind", "KNOWLEDGE_EXCHANGE",
                "heldOn", day,
                "minutes", 120,
                "careers", careers,
                "mentorIds", mentors));
        if (stage != null) {
            session.put("stage", stage);
        }
        return session;
    }

    /** That, said of her. */
    static Map<String, Object> of(Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(Map.of("programId", "plus", "participantId", "kim"));
        whole.putAll(input);
        return whole;
    }
}
