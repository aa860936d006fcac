package org.mentorledger.command.session;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Envelope;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.session.CohortPlan.Part;
import org.mentorledger.command.session.CohortPlanInput.CommitCohortPlanInput;
import org.mentorledger.command.session.CohortPlanInput.PlannedSessionInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutation that divides a cohort into sessions: input to commands, two for each session, and one for the program. */
@Controller
class CohortPlanMutations {
    private final Envelopes envelopes;
    private final Committing committing;

    CohortPlanMutations(Envelopes envelopes, Committing committing) {
        this.envelopes = envelopes;
        this.committing = committing;
    }

    @MutationMapping
    CompletableFuture<Receipt> commitCohortPlan(
            @Argument CommitCohortPlanInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        Envelope envelope = envelopes.of(environment, actor);
        List<PlannedSessionInput> planned = input.planned();
        List<Map<String, Object>> raw = raw(environment);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            parts.add(part(i, input, planned.get(i), raw.get(i), envelope));
        }
        return committing.commit(new CohortPlan(input.program(), input.cohort(), parts), envelope);
    }

    /** A session is known again by what is said of it, and its people by who they are, whatever else the plan says. */
    private Part part(
            int number,
            CommitCohortPlanInput input,
            PlannedSessionInput session,
            Map<String, Object> raw,
            Envelope envelope) {
        Map<String, Object> body = new HashMap<>(raw);
        Object people = Objects.requireNonNull(body.remove("participantIds"));
        body.put("programId", input.programId());
        body.put("cohortId", input.cohortId());
        return new Part(
                session.schedule(input.program(), input.cohort(), raw),
                envelope.part(number + ".schedule", mac(body, envelope)),
                session.enrol(),
                envelope.part(
                        number + ".enrol",
                        mac(Map.of("sessionId", session.sessionId(), "participantIds", people), envelope)));
    }

    private String mac(Map<String, Object> body, Envelope envelope) {
        return envelopes
                .of("commitCohortPlan.session", body, envelope.act().actor())
                .act()
                .mac();
    }

    @SuppressWarnings("unchecked") // the schema says that it is a list of inputs
    private static List<Map<String, Object>> raw(DataFetchingEnvironment environment) {
        Map<String, Object> input = Objects.requireNonNull(environment.getArgument("input"));
        return (List<Map<String, Object>>) Objects.requireNonNull(input.get("sessions"));
    }
}
