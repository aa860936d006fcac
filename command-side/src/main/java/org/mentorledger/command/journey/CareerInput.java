package org.mentorledger.command.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.journey.CareerCommand.ChooseCareerPaths;
import org.mentorledger.command.journey.CareerCommand.DeclareInterests;
import org.mentorledger.command.journey.CareerCommand.DefineCareerPath;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;

/** The inputs of {@link CareerMutations}. */
final class CareerInput {
    private CareerInput() {}

    record DeclareInterestsInput(
            String programId,
            String participantId,
            @Nullable List<String> careers,
            @Nullable String ownWords,
            @Nullable List<String> suggestions) {

        DeclareInterests command() {
            DeclareInterests said = new DeclareInterests(
                    program(programId),
                    person(participantId),
                    Input.lines("careers", careers).stream().distinct().toList(),
                    Input.passageIfGiven("ownWords", ownWords),
                    Input.lines("suggestions", suggestions).stream().distinct().toList());
            if (said.careers().isEmpty()
                    && said.ownWords() == null
                    && said.suggestions().isEmpty()) {
                throw Input.bad("careers", "Whoever declares interests names at least one");
            }
            return said;
        }
    }

    record ChooseCareerPathsInput(
            String programId,
            String participantId,
            List<String> careers,
            @Nullable String reason) {

        ChooseCareerPaths command() {
            return new ChooseCareerPaths(
                    program(programId),
                    person(participantId),
                    Input.some("careers", Input.lines("careers", careers)),
                    Input.passageIfGiven("reason", reason));
        }
    }

    record DefineCareerPathInput(
            String programId,
            String participantId,
            String career,
            @Nullable String reason) {

        DefineCareerPath command() {
            return new DefineCareerPath(
                    program(programId),
                    person(participantId),
                    Input.line("career", career),
                    Input.passageIfGiven("reason", reason));
        }
    }

    static ProgramId program(String id) {
        return Input.id("programId", id, ProgramId::new);
    }

    static ParticipantId person(String id) {
        return Input.id("participantId", id, ParticipantId::new);
    }
}
