package org.mentorledger.query.stitching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mentorledger.kernel.actor.Actor;

/** A plan as the API answers with it. */
final class PlanAnswer {
    private PlanAnswer() {}

    /** What asks for a plan of a cohort of the program oacett. */
    static String ask(String cohort, String arguments) {
        return "{ cohortPlan(programId: \"oacett\", cohortId: \"" + cohort + "\"" + arguments
                + ") { people groupSize served bound undecided warnings gaps { career interested mentorIds }"
                + " sessions { number round careers least most mentorIds participantIds } } }";
    }

    @SuppressWarnings("unchecked") // as the answer is made
    static Map<String, Object> of(Api api, Actor asker, String cohort, String arguments) {
        return (Map<String, Object>)
                Objects.requireNonNull(api.ask(asker, ask(cohort, arguments)).get("cohortPlan"));
    }

    @SuppressWarnings("unchecked") // as the answer is made
    static List<Map<String, Object>> sessions(Map<String, Object> plan) {
        return (List<Map<String, Object>>) Objects.requireNonNull(plan.get("sessions"));
    }

    @SuppressWarnings("unchecked") // as the answer is made
    static List<String> people(Map<String, Object> session) {
        return (List<String>) Objects.requireNonNull(session.get("participantIds"));
    }

    @SuppressWarnings("unchecked") // as the answer is made
    static List<String> careers(Map<String, Object> session) {
        return (List<String>) Objects.requireNonNull(session.get("careers"));
    }
}
