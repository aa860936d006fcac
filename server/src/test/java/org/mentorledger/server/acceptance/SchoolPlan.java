package org.mentorledger.server.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How a school is to be divided into sessions: as the ledger proposes it, and as it is committed. */
final class SchoolPlan {
    private static final String PLAN =
            "people groupSize served bound undecided warnings gaps { career retireeIds mentorIds }"
                    + " sessions { number round careers least most mentorIds participantIds }";

    private final Office office;
    private final List<JsonNode> sessions = new ArrayList<>();

    SchoolPlan(Office office) {
        this.office = office;
    }

    /** The preview, remembered to be committed. */
    JsonNode preview() {
        JsonNode plan = office.desk()
                .asks("{ cohortPlan(programId: \"plus\", cohortId: \"g12\") { " + PLAN + " } }")
                .path("cohortPlan");
        sessions.clear();
        plan.path("sessions").forEach(sessions::add);
        return plan;
    }

    /** Somebody who is to be in the first session. */
    String firstOfAll() {
        return sessions.get(0).path("participantIds").path(0).asString();
    }

    /** What is committed. */
    Map<String, ?> asInput() {
        return Map.of(
                "programId", "plus",
                "cohortId", "g12",
                "sessions", sessions.stream().map(SchoolPlan::asInput).toList());
    }

    /** The sessions that came of it. */
    JsonNode committed() {
        return office.desk()
                .asks(
                        "{ sessions(filter: {cohortId: \"g12\"}) { edges { node { id seatsTaken seatsFree waiting capacity"
                                + " mentors { participantId as } } } } }")
                .path("sessions")
                .path("edges");
    }

    private static Map<String, Object> asInput(JsonNode session) {
        int number = session.path("number").asInt();
        return Map.of(
                "sessionId",
                "ke-" + number,
                "title",
                "Knowledge exchange " + number,
                "startsAt",
                "2026-10-%02dT13:00:00-03:00".formatted(4 + number),
                "minutes",
                90,
                "venue",
                "SCHOOL",
                "careers",
                GradeTwelve.texts(session.path("careers")),
                "mentorIds",
                GradeTwelve.texts(session.path("mentorIds")),
                "participantIds",
                GradeTwelve.texts(session.path("participantIds")));
    }
}
