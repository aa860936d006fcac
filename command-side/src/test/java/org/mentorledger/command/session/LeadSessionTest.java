package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.MembershipEvent.ExperienceDeclared;
import org.mentorledger.kernel.session.PlanningEvent.MentorAssigned;
import org.mentorledger.kernel.session.PlanningEvent.MentorReleased;

class LeadSessionTest {
    private final Story story = new Story().withProgram(Map.of("mentorWorkshop", "MENTOR_WORKSHOP"));

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K51_retireesLeadAndMentorsAndForWantOfThemOthersWithAReason() {
        story.office.does("scheduleSession", with(session(), "kind", "WORKSHOP"));
        story.admin.does("registerParticipant", Map.of("id", "lou", "name", "Lou Roy"));
        retires("max");

        story.office.does("assignMentor", inSession("participantId", "mia", "careers", List.of("Nursing")));
        assertThat(assigned().kind()).hasToString("MENTOR");
        assertThat(assigned().careers()).containsExactly("Nursing");
        story.office.does("assignMentor", inSession("participantId", "max"));
        assertThat(assigned().kind()).hasToString("RETIREE");
        assertThat(story.office.refusal("assignMentor", inSession("participantId", "lou")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.office.refusal("assignMentor", inSession("participantId", "lou", "as", "OTHER")))
                .isEqualTo("BAD_USER_INPUT reason");
        story.office.does(
                "assignMentor", inSession("participantId", "lou", "as", "OTHER", "reason", "Nobody else knows it"));
        assertThat(assigned().kind()).hasToString("OTHER");
        assertThat(assigned().toString()).doesNotContain("Nobody");
        assertThat(story.world.vault.open(requireNonNull(assigned().text())).orElseThrow())
                .containsEntry("reason", "Nobody else knows it");
    }

    @Test
    void whoIsNotKnownOrNoMentorDoesNotLead() {
        story.office.does("scheduleSession", session());

        assertThat(story.office.refusal("assignMentor", inSession("participantId", "zoe")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.office.refusal(
                        "assignMentor", inSession("participantId", "nobody", "as", "OTHER", "reason", "Why not")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.office.refusal("scheduleSession", with(session(), "id", "t", "mentorIds", List.of("zoe"))))
                .isEqualTo("NOT_A_MEMBER mentorIds");
    }

    @Test
    void K26_whoeverLeadsStageBHasCompletedTheMentorWorkshopByThatDay() {
        Map<String, Object> focus = with(session(), "stage", "B");
        assertThat(story.office.refusal("scheduleSession", with(focus, "mentorIds", List.of("mia"))))
                .isEqualTo("MENTOR_WORKSHOP_MISSING mentorIds");
        story.office.does("scheduleSession", focus);
        assertThat(story.office.refusal("assignMentor", inSession("participantId", "mia")))
                .isEqualTo("MENTOR_WORKSHOP_MISSING participantId");

        completes("2026-06-11");
        assertThat(story.office.refusal("assignMentor", inSession("participantId", "mia")))
                .isEqualTo("MENTOR_WORKSHOP_MISSING participantId");
        completes("2026-06-09");

        assertThat(story.office.outcome("assignMentor", inSession("participantId", "mia")))
                .isEqualTo("DONE");
    }

    @Test
    void K26_aSessionBecomesOneOfStageBOnlyWithLeadersWhoCompletedTheWorkshop() {
        story.office.does("scheduleSession", with(session(), "stage", "A", "mentorIds", List.of("mia")));
        assertThat(story.office.refusal("reviseSession", inSession("stage", "B")))
                .isEqualTo("MENTOR_WORKSHOP_MISSING stage");
        completes("2026-06-09");
        story.office.does("reviseSession", inSession("stage", "B"));

        assertThat(story.office.refusal("reviseSession", inSession("startsAt", "2026-06-08T10:00:00-04:00")))
                .isEqualTo("MENTOR_WORKSHOP_MISSING heldOn");
        assertThat(story.office.outcome("reviseSession", inSession("title", "Nursing")))
                .isEqualTo("DONE");
    }

    @Test
    void assigningTheSameIsAlreadySoAndOtherwiseItIsTold() {
        story.office.does("scheduleSession", session());
        story.office.does("assignMentor", inSession("participantId", "mia"));

        assertThat(story.office.outcome("assignMentor", inSession("participantId", "mia", "as", "MENTOR")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("assignMentor", inSession("participantId", "mia", "as", "RETIREE")))
                .isEqualTo("DONE");
        assertThat(story.office.outcome(
                        "assignMentor", inSession("participantId", "mia", "as", "RETIREE", "careers", List.of("X"))))
                .isEqualTo("DONE");
    }

    @Test
    void whoIsReleasedLeadsNoMore() {
        story.office.does("scheduleSession", with(session(), "mentorIds", List.of("mia")));
        story.mia.does("recordArrival", inSession("participantId", "noah", "at", "2026-06-10T10:00:00-04:00"));

        story.office.does("releaseMentor", inSession("participantId", "mia", "reason", "She is ill"));

        assertThat(story.world.last("session:s", MentorReleased.class).toString())
                .doesNotContain("She is");
        assertThat(story.mia.refusal("recordArrival", inSession("participantId", "zoe")))
                .isEqualTo("NOT_FOUND sessionId");
        assertThat(story.office.outcome("releaseMentor", inSession("participantId", "mia")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("releaseMentor", inSession("participantId", "nobody")))
                .isEqualTo("NOT_FOUND participantId");
    }

    private void completes(String day) {
        story.office.does(
                "recordTraining",
                Map.of("programId", "p", "participantId", "mia", "training", "MENTOR_WORKSHOP", "completedOn", day));
    }

    private void retires(String person) {
        story.world.tells(
                "Membership",
                "membership:p:" + person,
                new ExperienceDeclared(
                        new ProgramId("p"),
                        new ParticipantId(person),
                        List.of("Welding"),
                        true,
                        LocalDate.parse("2026-06-01"),
                        "America/Toronto"));
    }

    private MentorAssigned assigned() {
        return story.world.last("session:s", MentorAssigned.class);
    }
}
