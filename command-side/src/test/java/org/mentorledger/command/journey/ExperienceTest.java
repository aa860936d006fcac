package org.mentorledger.command.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.noah;
import static org.mentorledger.command.world.Story.proposal;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.journey.ExperienceKind;
import org.mentorledger.kernel.journey.JourneyEvent.ExperienceRecorded;
import org.mentorledger.kernel.journey.JourneyEvent.ExperienceVoided;

class ExperienceTest {
    private static final Map<String, Object> JOB = noah(
            "experienceId", "e", "kind", "SUMMER_JOB", "from", "2025-07-01", "to", "2025-08-31", "career", "Baker");

    private final Story story = new Story().withPeople().listing("Baker", "Nurse");

    @BeforeEach
    void chooses() {
        story.noah.does("chooseCareerPaths", noah("careers", List.of("Baker")));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest
    @EnumSource
    void K29_everyKindOfExperienceIsRecorded(ExperienceKind kind) {
        assertThat(story.noah.outcome("recordExperience", with(JOB, "kind", kind.name())))
                .isEqualTo("DONE");

        assertThat(recorded().kind()).isEqualTo(kind);
    }

    @Test
    void K32_anExperienceIsOfOneSummerOrOfAllTheYear() {
        story.noah.does("recordExperience", JOB);
        assertThat(recorded().from()).isEqualTo("2025-07-01");
        assertThat(recorded().to()).isEqualTo("2025-08-31");

        story.noah.does(
                "recordExperience",
                noah("experienceId", "f", "kind", "WORK_EXPERIENCE", "from", "2025-09-01", "career", "Baker"));
        assertThat(recorded().to()).isNull();
        assertThat(story.noah.refusal("recordExperience", with(JOB, "experienceId", "g", "to", "2025-06-30")))
                .isEqualTo("BAD_USER_INPUT to");
        assertThat(story.noah.refusal(
                        "recordExperience", with(JOB, "experienceId", "g", "from", "2026-06-17", "to", "2026-08-31")))
                .isEqualTo("STEP_IN_FUTURE from");
    }

    @Test
    void K53_anExperienceIsLinkedToOneOfTheCareersChosen() {
        assertThat(story.noah.refusal("recordExperience", with(JOB, "career", "Nurse")))
                .isEqualTo("CAREER_NOT_CHOSEN career");
        assertThat(story.noah.outcome("recordExperience", JOB)).isEqualTo("DONE");

        assertThat(recorded().career()).isEqualTo("Baker");
        assertThat(recorded().outside()).isFalse();
        assertThat(recorded().text()).isNull();
    }

    @Test
    void K54_anExperienceOutsideTheProgramIsRecordedWithItsSource() {
        Map<String, Object> before = with(JOB, "career", "Lifeguard", "outside", true, "from", "1998-06-01");

        assertThat(story.noah.refusal("recordExperience", before)).isEqualTo("BAD_USER_INPUT knownFrom");
        assertThat(story.noah.outcome(
                        "recordExperience",
                        with(
                                before,
                                "knownFrom",
                                "A reference of 1998",
                                "employer",
                                "City of Ottawa",
                                "description",
                                "Pools")))
                .isEqualTo("DONE");

        assertThat(recorded().outside()).isTrue();
        assertThat(recorded().career()).isEqualTo("Lifeguard");
        assertThat(recorded().text()).isNotNull();
        assertThat(story.world.words(recorded().text()))
                .containsOnly(
                        Map.entry("source", "A reference of 1998"),
                        Map.entry("employer", "City of Ottawa"),
                        Map.entry("description", "Pools"));
    }

    @Test
    void K34_anExperienceIsSupportedByAMentorshipOfThePersonInTheProgram() {
        story.proposed();
        story.office.does("proposeMentorship", with(proposal(), "id", "n", "menteeIds", List.of("zoe")));

        assertThat(story.noah.refusal("recordExperience", with(JOB, "mentorshipId", "nothing")))
                .isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.noah.refusal("recordExperience", with(JOB, "mentorshipId", "n")))
                .isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.noah.outcome("recordExperience", with(JOB, "mentorshipId", "m")))
                .isEqualTo("DONE");
        assertThat(recorded().mentorshipId()).isEqualTo(new MentorshipId("m"));
    }

    @Test
    void aMentorshipOfAnotherProgramIsNoneOfThisOne() {
        story.admin.does(
                "defineProgram",
                Map.of("id", "q", "name", "Other", "template", "BHER_WIL", "coordinatorIds", List.of("office")));
        story.office.does(
                "openCycle",
                Map.of("programId", "q", "cycleId", "c", "name", "Y", "from", "2026-02-01", "to", "2026-12-31"));
        story.office.does(
                "joinProgram",
                Map.of("programId", "q", "participantId", "mia", "roles", List.of("MENTOR"), "fromProgramId", "p"));
        story.office.does(
                "joinProgram",
                Map.of("programId", "q", "participantId", "noah", "roles", List.of("MENTEE"), "fromProgramId", "p"));
        story.office.does("proposeMentorship", with(proposal(), "id", "n", "programId", "q"));

        assertThat(story.noah.refusal("recordExperience", with(JOB, "mentorshipId", "n")))
                .isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void anIdIsOfOneExperience() {
        story.noah.does("recordExperience", JOB);

        assertThat(story.office.outcome("recordExperience", JOB)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("recordExperience", with(JOB, "to", "2025-08-15")))
                .isEqualTo("CONFLICT experienceId");
        assertThat(story.noah.refusal("recordExperience", with(JOB, "experienceId", "a b")))
                .isEqualTo("BAD_USER_INPUT experienceId");
    }

    @Test
    void whatWasRecordedInErrorIsTakenBackWithAReason() {
        Map<String, Object> error = noah("experienceId", "e", "reason", "That was his brother");
        assertThat(story.noah.refusal("voidExperience", error)).isEqualTo("NOT_FOUND experienceId");
        story.noah.does("recordExperience", JOB);

        assertThat(story.noah.outcome("voidExperience", error)).isEqualTo("DONE");
        assertThat(story.noah.outcome("voidExperience", error)).isEqualTo("ALREADY_SO");
        ExperienceVoided voided = story.world.last("journey:p:noah", ExperienceVoided.class);
        assertThat(story.world.words(voided.text())).containsOnly(Map.entry("reason", "That was his brother"));
        assertThat(story.noah.outcome("recordExperience", JOB)).isEqualTo("ALREADY_SO");
    }

    @Test
    void thePersonAndTheOfficeRecordAndNobodyElse() {
        assertThat(story.zoe.refusal("recordExperience", JOB)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.stranger.refusal("recordExperience", JOB)).isEqualTo("NOT_FOUND programId");
        assertThat(story.office.outcome("recordExperience", JOB)).isEqualTo("DONE");
        assertThat(story.mia.refusal("voidExperience", noah("experienceId", "e", "reason", "No")))
                .isEqualTo("NOT_FOUND participantId");
    }

    private ExperienceRecorded recorded() {
        return story.world.last("journey:p:noah", ExperienceRecorded.class);
    }
}
