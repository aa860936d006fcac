package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.MembershipEvent.ExperienceDeclared;

class DeclareExperienceTest {
    private static final Map<String, Object> MIA =
            Map.of("programId", "p", "participantId", "mia", "careers", List.of("Nurse", "Midwife"), "retired", true);

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aMemberSaysInWhichCareersTheyHaveExperienceAndWhetherTheyAreRetired() {
        assertThat(story.mia.outcome("declareExperience", MIA)).isEqualTo("DONE");

        ExperienceDeclared declared = story.world.last("membership:p:mia", ExperienceDeclared.class);
        assertThat(declared.careers()).containsExactly("Nurse", "Midwife");
        assertThat(declared.retired()).isTrue();
        assertThat(story.world
                        .facts()
                        .membership(new ProgramId("p"), new ParticipantId("mia"))
                        .orElseThrow()
                        .isRetired())
                .isTrue();
    }

    @Test
    void theSameInAnotherOrderIsAlreadySoAndAnythingElseReplacesIt() {
        story.office.does("declareExperience", MIA);

        assertThat(story.mia.outcome("declareExperience", with(MIA, "careers", List.of("Midwife", "Nurse", "Nurse"))))
                .isEqualTo("ALREADY_SO");
        assertThat(story.mia.outcome("declareExperience", with(MIA, "retired", false)))
                .isEqualTo("DONE");
        assertThat(story.mia.outcome("declareExperience", with(MIA, "careers", List.of())))
                .isEqualTo("DONE");
    }

    @Test
    void onlyMembersAndOnlyTheyOrTheOfficeSayIt() {
        assertThat(story.mia.refusal("declareExperience", with(MIA, "careers", List.of(" "))))
                .isEqualTo("BAD_USER_INPUT careers");
        assertThat(story.office.refusal("declareExperience", with(MIA, "participantId", "lou")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.max.refusal("declareExperience", MIA)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.stranger.refusal("declareExperience", MIA)).isEqualTo("NOT_FOUND programId");
    }
}
