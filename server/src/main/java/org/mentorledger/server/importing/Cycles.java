package org.mentorledger.server.importing;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sees to it that the terms of the file are cycles of the program. All stand in one stream, so they go one by one. */
final class Cycles {
    private final Ledger ledger;
    private final Sender sender;
    private final Mutations mutations;

    Cycles(Ledger ledger, Sender sender, Mutations mutations) {
        this.ledger = ledger;
        this.sender = sender;
        this.mutations = mutations;
    }

    /** Opens those that are not open yet; answers which were refused, by term. */
    Map<String, Outcome.Refused> open(Plan plan, Progress progress) {
        JsonNode program = Programs.see(ledger, mutations.program());
        Map<String, Outcome.Refused> refused = new HashMap<>();
        for (Term term : plan.terms()) {
            if (isOpen(program, term)) {
                sender.alreadySo();
            } else if (sender.send(mutations.openCycle(term)) instanceof Outcome.Refused refusal) {
                refused.put(term.name(), refusal);
            }
            progress.step();
        }
        return refused;
    }

    private static boolean isOpen(JsonNode program, Term term) {
        String id = DerivedIds.cycle(term.name());
        return program.path("cycles")
                .valueStream()
                .anyMatch(cycle -> cycle.path("id").asString("").equals(id)
                        && cycle.path("from").asString("").equals(term.from().toString())
                        && cycle.path("to").asString("").equals(term.to().toString()));
    }
}
