package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.membership.BriefResource;
import org.mentorledger.kernel.membership.BriefResourceKind;
import org.mentorledger.kernel.membership.MembershipEvent.SectorBriefed;

class BriefSectorTest {
    private static final Map<String, Object> MIA = Map.of("programId", "p", "participantId", "mia", "career", "Nurse");
    private static final Map<String, Object> BRIEF =
            with(MIA, "past", "Wards of forty", "present", "Teams of six", "future", "Care at home");
    private static final List<Map<String, Object>> RESOURCES = List.of(
            Map.of("kind", "POSITION", "title", "Night nurse", "asOf", "2026-06-01"),
            Map.of("kind", "WEBSITE", "title", "The college", "link", "https://cno.example/join"),
            Map.of("kind", "INFORMATION", "title", "Nurses in Ontario", "asOf", "2025-12-31"));

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K22_aMentorTellsOfPastPresentAndFutureOfTheirSector() {
        assertThat(story.mia.outcome("briefSector", BRIEF)).isEqualTo("DONE");

        assertThat(briefed().career()).isEqualTo("Nurse");
        assertThat(briefed().text().key()).isEqualTo("participant:mia");
        assertThat(words())
                .containsOnly(
                        Map.entry("past", "Wards of forty"),
                        Map.entry("present", "Teams of six"),
                        Map.entry("future", "Care at home"));
    }

    @Test
    void K23_aMentorNamesPositionsWebsitesAndInformationWithTheirDays() {
        story.mia.does("briefSector", with(MIA, "resources", RESOURCES));

        assertThat(briefed().resources())
                .containsExactly(
                        new BriefResource(BriefResourceKind.POSITION, LocalDate.parse("2026-06-01")),
                        new BriefResource(BriefResourceKind.WEBSITE, null),
                        new BriefResource(BriefResourceKind.INFORMATION, LocalDate.parse("2025-12-31")));
        assertThat(words())
                .containsOnly(
                        Map.entry("titles", "[\"Night nurse\",\"The college\",\"Nurses in Ontario\"]"),
                        Map.entry("links", "[\"\",\"https://cno.example/join\",\"\"]"));
    }

    @Test
    void K27_aMentorTellsOfEducationLearningEmploymentAndWhatElseIsCritical() {
        story.mia.does(
                "briefSector",
                with(
                        MIA,
                        "education",
                        "A degree",
                        "learning",
                        "Each year",
                        "employment",
                        "High",
                        "other",
                        "Good shoes"));

        assertThat(words())
                .containsOnly(
                        Map.entry("education", "A degree"),
                        Map.entry("learning", "Each year"),
                        Map.entry("employment", "High"),
                        Map.entry("other", "Good shoes"));
    }

    @Test
    void theSameBriefIsAlreadySoAndAnotherReplacesIt() {
        Map<String, Object> brief = with(BRIEF, "resources", RESOURCES);
        story.mia.does("briefSector", brief);

        assertThat(story.office.outcome("briefSector", brief)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.outcome("briefSector", with(brief, "career", "Midwife")))
                .isEqualTo("DONE");
        assertThat(story.mia.outcome("briefSector", with(brief, "past", "Wards of twenty")))
                .isEqualTo("DONE");
        assertThat(story.mia.outcome("briefSector", with(brief, "past", "Wards of twenty", "resources", List.of())))
                .isEqualTo("DONE");
    }

    @Test
    void aBriefTellsSomething() {
        assertThat(story.mia.refusal("briefSector", MIA)).isEqualTo("BAD_USER_INPUT past");
        assertThat(story.mia.refusal("briefSector", with(BRIEF, "present", " ")))
                .isEqualTo("BAD_USER_INPUT present");
        assertThat(story.mia.refusal("briefSector", with(BRIEF, "career", ""))).isEqualTo("BAD_USER_INPUT career");
        assertThat(story.mia.refusal(
                        "briefSector",
                        with(MIA, "resources", List.of(Map.of("kind", "WEBSITE", "title", "X", "link", "x.example")))))
                .isEqualTo("BAD_USER_INPUT resources.link");
        assertThat(story.mia.refusal(
                        "briefSector", with(MIA, "resources", List.of(Map.of("kind", "WEBSITE", "title", "")))))
                .isEqualTo("BAD_USER_INPUT resources.title");
    }

    @Test
    void onlyMentorsAreBriefingAndOnlyTheyOrTheOfficeForThem() {
        Map<String, Object> noah = with(BRIEF, "participantId", "noah");

        assertThat(story.noah.refusal("briefSector", noah)).isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.office.refusal("briefSector", with(BRIEF, "participantId", "lou")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.max.refusal("briefSector", BRIEF)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.stranger.refusal("briefSector", BRIEF)).isEqualTo("NOT_FOUND programId");

        story.office.does("withdrawFromProgram", Map.of("programId", "p", "participantId", "mia", "reason", "Moves"));
        assertThat(story.mia.refusal("briefSector", BRIEF)).isEqualTo("NOT_A_MEMBER participantId");
    }

    private SectorBriefed briefed() {
        return story.world.last("membership:p:mia", SectorBriefed.class);
    }

    private Map<String, String> words() {
        return story.world.words(briefed().text());
    }
}
