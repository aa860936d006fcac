package org.mentorledger.command.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.program.ProgramCommand.DefineCohort;
import org.mentorledger.command.program.ProgramCommand.DelistCareer;
import org.mentorledger.command.program.ProgramCommand.ListCareer;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;

/** The inputs of {@link OfferMutations}. */
final class OfferInput {
    private OfferInput() {}

    record ListCareerInput(
            String programId,
            String career,
            @Nullable List<String> regions,
            @Nullable String suggestedById) {

        ListCareer command() {
            return new ListCareer(
                    program(programId),
                    Input.line("career", career),
                    Input.lines("regions", regions).stream().distinct().toList(),
                    Input.idIfGiven("suggestedById", suggestedById, ParticipantId::new));
        }
    }

    record DelistCareerInput(String programId, String career) {
        DelistCareer command() {
            return new DelistCareer(program(programId), Input.line("career", career));
        }
    }

    record DefineCohortInput(
            String programId,
            String cohortId,
            String name,
            @Nullable String population) {

        DefineCohort command() {
            return new DefineCohort(
                    program(programId),
                    Input.id("cohortId", cohortId, CohortId::new),
                    Input.line("name", name),
                    Input.lineIfGiven("population", population));
        }
    }

    private static ProgramId program(String id) {
        return Input.id("programId", id, ProgramId::new);
    }
}
