package org.mentorledger.server.importing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;
import tools.jackson.databind.JsonNode;

/** Sees to it that everybody in the file is known and a member. Whoever was known before keeps name and roles. */
final class People {
    private static final String DOCUMENT =
            "query Memberships($id: ID!) { participant(id: $id) { id memberships { programId roles } } }";

    private final Ledger ledger;
    private final Sender sender;
    private final Mutations mutations;
    private final BiPredicate<Set<MemberRole>, Set<MemberRole>> suffices;

    /**
     * Of that program.
     *
     * @param suffices whether the roles that a member holds are enough, beside those that the file tells of them
     */
    People(Ledger ledger, Sender sender, Mutations mutations, BiPredicate<Set<MemberRole>, Set<MemberRole>> suffices) {
        this.ledger = ledger;
        this.sender = sender;
        this.mutations = mutations;
        this.suffices = suffices;
    }

    /** Registers those who are not known yet; answers who was refused, by id. */
    Map<String, Outcome.Refused> register(Map<String, Set<MemberRole>> people, Progress progress) {
        Map<String, Outcome.Refused> refused = new HashMap<>();
        try (Lane<Result> lane = new Lane<>(result -> {
            progress.step();
            if (result.outcome() instanceof Outcome.Refused refusal) {
                refused.put(result.id(), refusal);
            }
        })) {
            people.forEach((id, roles) -> lane.add(() -> new Result(id, register(id, roles))));
            lane.finish();
        }
        return refused;
    }

    private Outcome register(String id, Set<MemberRole> roles) {
        Outcome registered = sender.send(mutations.registerParticipant(id, roles));
        if (registered instanceof Outcome.Refused refusal && refusal.code().equals("CONFLICT")) {
            Held held = heldBy(id);
            return held == null ? registered : join(id, held, roles);
        }
        return registered;
    }

    /** Roles of a later joining replace those of an earlier one, so it names those held before as well. */
    private Outcome join(String id, Held held, Set<MemberRole> wanted) {
        Set<MemberRole> all = EnumSet.copyOf(wanted);
        all.addAll(held.here());
        return suffices.test(held.here(), wanted)
                ? sender.alreadySo()
                : sender.send(mutations.joinProgram(id, all, held.elsewhere()));
    }

    private @Nullable Held heldBy(String id) {
        JsonNode person = ledger.ask("participant", DOCUMENT, Map.of("id", id));
        if (person == null) {
            return null;
        }
        Set<MemberRole> held = EnumSet.noneOf(MemberRole.class);
        List<String> programs = person.path("memberships")
                .valueStream()
                .map(membership -> membership.path("programId").asString(""))
                .toList();
        person.path("memberships")
                .valueStream()
                .filter(membership -> membership.path("programId").asString("").equals(mutations.program()))
                .flatMap(membership -> membership.path("roles").valueStream())
                .forEach(role -> held.add(MemberRole.valueOf(role.asString())));
        return new Held(
                held,
                programs.stream()
                        .filter(program -> !programs.contains(mutations.program()))
                        .findFirst()
                        .orElse(null));
    }

    /**
     * What a person is already.
     *
     * @param here their roles in the program
     * @param elsewhere another program of theirs, for whoever is not of this one
     */
    private record Held(Set<MemberRole> here, @Nullable String elsewhere) {}

    private record Result(String id, Outcome outcome) {}
}
