package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.membership.MembershipCommand.AssignCohort;
import org.mentorledger.command.membership.MembershipCommand.BriefSector;
import org.mentorledger.command.membership.MembershipCommand.DeclareExperience;
import org.mentorledger.command.membership.MembershipCommand.Source;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.BriefResource;
import org.mentorledger.kernel.membership.BriefResourceKind;

/** The inputs of {@link BackgroundMutations}. */
final class BackgroundInput {
    private BackgroundInput() {}

    record AssignCohortInput(
            String programId,
            String participantId,
            @Nullable String cohortId) {

        AssignCohort command() {
            return new AssignCohort(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.idIfGiven("cohortId", cohortId, CohortId::new));
        }
    }

    record DeclareExperienceInput(String programId, String participantId, List<String> careers, boolean retired) {

        DeclareExperience command() {
            return new DeclareExperience(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.lines("careers", careers).stream().distinct().toList(),
                    retired);
        }
    }

    record BriefResourceInput(
            BriefResourceKind kind,
            String title,
            @Nullable String link,
            @Nullable LocalDate asOf) {

        Source source() {
            return new Source(
                    new BriefResource(kind, asOf),
                    Input.line("resources.title", title),
                    Input.linkIfGiven("resources.link", link));
        }
    }

    record BriefSectorInput(
            String programId,
            String participantId,
            String career,
            @Nullable String past,
            @Nullable String present,
            @Nullable String future,
            @Nullable String education,
            @Nullable String learning,
            @Nullable String employment,
            @Nullable String other,
            @Nullable List<BriefResourceInput> resources) {

        BriefSector command() {
            Map<String, String> texts = texts();
            List<Source> sources = resources == null
                    ? List.of()
                    : Input.items("resources", resources).stream()
                            .map(BriefResourceInput::source)
                            .toList();
            if (texts.isEmpty() && sources.isEmpty()) {
                throw Input.bad("past", "A brief tells something, or where more is to be found");
            }
            return new BriefSector(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.line("career", career),
                    texts,
                    sources);
        }

        private Map<String, String> texts() {
            Map<String, String> texts = new HashMap<>();
            put(texts, "past", past);
            put(texts, "present", present);
            put(texts, "future", future);
            put(texts, "education", education);
            put(texts, "learning", learning);
            put(texts, "employment", employment);
            put(texts, "other", other);
            return texts;
        }

        private static void put(Map<String, String> texts, String field, @Nullable String text) {
            Texts.put(texts, field, Input.passageIfGiven(field, text));
        }
    }
}
