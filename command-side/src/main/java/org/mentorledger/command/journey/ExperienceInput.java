package org.mentorledger.command.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.journey.ExperienceCommand.RecordExperience;
import org.mentorledger.command.journey.ExperienceCommand.VoidExperience;
import org.mentorledger.kernel.id.ExperienceId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.journey.ExperienceKind;

/** The inputs of {@link ExperienceMutations}. */
final class ExperienceInput {
    private ExperienceInput() {}

    record RecordExperienceInput(
            String programId,
            String participantId,
            String experienceId,
            ExperienceKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String career,
            @Nullable String mentorshipId,
            @Nullable Boolean outside,
            @Nullable String employer,
            @Nullable String description,
            @Nullable String knownFrom) {

        RecordExperience command() {
            if (to != null && to.isBefore(from)) {
                throw Input.bad("to", "An experience does not end before it begins");
            }
            boolean isOutside = Boolean.TRUE.equals(outside);
            if (isOutside && knownFrom == null) {
                throw Input.bad("knownFrom", "What was outside the program is known from somewhere");
            }
            return new RecordExperience(
                    CareerInput.program(programId),
                    CareerInput.person(participantId),
                    experience(experienceId),
                    kind,
                    from,
                    to,
                    Input.lineIfGiven("career", career),
                    Input.idIfGiven("mentorshipId", mentorshipId, MentorshipId::new),
                    isOutside,
                    texts());
        }

        private Map<String, String> texts() {
            Map<String, String> texts = new HashMap<>();
            Texts.put(texts, "employer", Input.lineIfGiven("employer", employer));
            Texts.put(texts, "description", Input.passageIfGiven("description", description));
            Texts.put(texts, "source", Input.passageIfGiven("knownFrom", knownFrom));
            return texts;
        }
    }

    record VoidExperienceInput(String programId, String participantId, String experienceId, String reason) {

        VoidExperience command() {
            return new VoidExperience(
                    CareerInput.program(programId),
                    CareerInput.person(participantId),
                    experience(experienceId),
                    Input.passage("reason", reason));
        }
    }

    private static ExperienceId experience(String id) {
        return Input.id("experienceId", id, ExperienceId::new);
    }
}
