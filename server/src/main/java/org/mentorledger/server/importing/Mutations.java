package org.mentorledger.server.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;

/**
 * Says in the words of the API what a row says.
 *
 * @param program the program everything goes into
 * @param source the name of the file, kept with every fact
 */
record Mutations(String program, String source) {

    Mutation openCycle(Term term) {
        return of(
                "openCycle",
                Map.of(
                        "programId", program,
                        "cycleId", DerivedIds.cycle(term.name()),
                        "name", term.name(),
                        "from", term.from().toString(),
                        "to", term.to().toString()));
    }

    /** The file has no names: a placeholder stands in until somebody renames the person. */
    Mutation registerParticipant(String id, Collection<MemberRole> roles) {
        return of(
                "registerParticipant",
                Map.of("id", id, "name", "Participant " + id, "programId", program, "roles", names(roles)));
    }

    /** An office names the other program from which it knows the person. */
    Mutation joinProgram(String id, Collection<MemberRole> roles, @Nullable String from) {
        Map<String, Object> input =
                new HashMap<>(Map.of("participantId", id, "programId", program, "roles", names(roles)));
        if (from != null) {
            input.put("fromProgramId", from);
        }
        return of("joinProgram", input);
    }

    Mutation proposeMentorship(MentorshipRow row) {
        return of(
                "proposeMentorship",
                Map.of(
                        "id", DerivedIds.mentorship(program, row),
                        "programId", program,
                        "mentorIds", row.mentors(),
                        "menteeIds", row.mentees(),
                        "relationType", "NON_SUPERVISING",
                        "startOn", row.term().from().toString(),
                        "cycleId", DerivedIds.cycle(row.term().name()),
                        "title", row.title(),
                        "organisation", row.organisation(),
                        "skills", row.skills()));
    }

    Mutation setGoal(MentorshipRow row, String title) {
        return of(
                "setGoal",
                Map.of(
                        "mentorshipId",
                        DerivedIds.mentorship(program, row),
                        "goalId",
                        DerivedIds.goal(title),
                        "title",
                        title,
                        "kind",
                        "PROJECT"));
    }

    private Mutation of(String name, Map<String, ?> input) {
        return Mutation.of(name, input, source);
    }

    private static List<String> names(Collection<MemberRole> roles) {
        return roles.stream().map(MemberRole::name).sorted().toList();
    }
}
