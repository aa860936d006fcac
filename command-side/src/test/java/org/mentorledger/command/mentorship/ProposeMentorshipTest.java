package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.proposal;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

class ProposeMentorshipTest {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O3_theWindowIsFoundFromTheMenteesGraduation() {
        story.withPeople();

        assertThat(proposes(with(proposal(), "title", "A first position"))).isEqualTo("2026-02-01 2027-02-01");
        assertThat(proposed().toString()).doesNotContain("first position");
    }

    @Test
    void orFromTheAnchorDateThatIsGiven() {
        story.withPeople();

        assertThat(proposes(with(proposal(), "anchorDate", "2026-12-15"))).isEqualTo("2026-08-15 2027-08-15");
    }

    @Test
    void T3_orItIsTheCycleToItsLastDay() {
        story.withProgram(Map.of("commitment", "CYCLE"));

        assertThat(proposes(with(proposal(), "cycleId", "c"))).isEqualTo("2026-02-01 2027-01-01");
    }

    @Test
    void aProposalMayAwaitItsMenteeButNotItsAnchor() {
        story.withPeople();
        Map<String, Object> awaiting = with(proposal(), "menteeIds", List.of());

        assertThat(story.office.refusal("proposeMentorship", awaiting)).isEqualTo("ANCHOR_DATE_MISSING anchorDate");
        assertThat(story.office.outcome("proposeMentorship", with(awaiting, "anchorDate", "2026-06-01")))
                .isEqualTo("DONE");
    }

    @Test
    void whoTakesPartIsAMemberInThatRole() {
        story.withPeople();

        assertThat(refusal("mentorIds", List.of("zoe"))).isEqualTo("NOT_A_MEMBER mentorIds");
        assertThat(refusal("menteeIds", List.of("nobody"))).isEqualTo("NOT_A_MEMBER menteeIds");
        assertThat(refusal("mentorIds", List.of())).isEqualTo("BAD_USER_INPUT mentorIds");
    }

    @Test
    void nobodyMentorsThemself() {
        story.withPeople();

        assertThat(refusal("menteeIds", List.of("mia"))).isEqualTo("MENTOR_IS_MENTEE menteeIds");
    }

    @Test
    void theProgramSaysHowManyMatch() {
        story.withPeople();

        assertThat(refusal("menteeIds", List.of("noah", "zoe"))).isEqualTo("SHAPE_NOT_ALLOWED menteeIds");
        assertThat(refusal("mentorIds", List.of("mia", "max"))).isEqualTo("SHAPE_NOT_ALLOWED menteeIds");
    }

    @Test
    void itBeginsWithinItsWindowAndInAKnownCycle() {
        story.withPeople();

        assertThat(refusal("startOn", "2027-02-01")).isEqualTo("START_OUTSIDE_WINDOW startOn");
        assertThat(refusal("cycleId", "never")).isEqualTo("NOT_FOUND cycleId");
    }

    @Test
    void whoIsNamedTwiceIsOnePerson() {
        story.withPeople();

        story.office.does("proposeMentorship", with(proposal(), "mentorIds", List.of("mia", "mia")));

        assertThat(proposed().mentorIds()).hasSize(1);
    }

    @Test
    void O30_whatItIsForIsSealed() {
        story.withPeople();

        story.office.does("proposeMentorship", with(proposal(), "purpose", "To develop the mentee"));

        assertThat(story.world
                        .vault
                        .open(Objects.requireNonNull(proposed().details()))
                        .orElseThrow())
                .containsEntry("purpose", "To develop the mentee");
    }

    @Test
    void onlyTheOfficeProposes() {
        story.withPeople();

        assertThat(story.mia.refusal("proposeMentorship", proposal())).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("proposeMentorship", proposal())).isEqualTo("NOT_FOUND programId");
    }

    @Test
    void theSameAgainIsAlreadySoAndAnotherIsAConflict() {
        story.withPeople().proposed();

        assertThat(story.admin.outcome("proposeMentorship", proposal())).isEqualTo("ALREADY_SO");
        assertThat(refusal("relationType", "SUPERVISING")).isEqualTo("CONFLICT id");
    }

    private String refusal(String field, Object value) {
        return story.office.refusal("proposeMentorship", with(proposal(), field, value));
    }

    private String proposes(Map<String, Object> input) {
        story.office.does("proposeMentorship", input);
        return proposed().windowFrom() + " " + proposed().windowTo();
    }

    private LifecycleEvent.Proposed proposed() {
        return story.world.last("mentorship:m", LifecycleEvent.Proposed.class);
    }
}
