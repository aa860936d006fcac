package org.mentorledger.query.mentorship.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.projection.Projection;

class MentorshipProjectionTest extends RoomContract {
    private final MentorshipProjection projection = new MentorshipProjection(telling.vault());
    private final MentorshipViews roster = new MentorshipViews(story.database(), projection);

    @Override
    protected Projection projection() {
        return projection;
    }

    @Test
    void aMentorshipIsShownFromProposalToStart() {
        telling.aYear();

        MentorshipView mentorship = roster.find("m1").orElseThrow();

        assertThat(mentorship.status()).isEqualTo(MentorshipStatus.ACTIVE);
        assertThat(mentorship.acceptedOn()).isEqualTo("2026-05-02");
        assertThat(mentorship.startOn()).isEqualTo("2026-06-02");
        assertThat(mentorship.window())
                .isEqualTo(new MentorshipView.Window(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1)));
        assertThat(mentorship.title()).isEqualTo("A first year");
        assertThat(mentorship.skills()).containsExactly("networks");
    }

    @Test
    void aProposalWithoutMenteeAwaitsOne() {
        telling.proposed("m2", RelationType.NON_SUPERVISING, List.of("mia"), List.of());

        assertThat(roster.find("m2").orElseThrow().status()).isEqualTo(MentorshipStatus.AWAITING_MENTEE);
    }

    @Test
    void O26_aGoalStandsInItsMentorship() {
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
        telling.goal("m1", "g1", "Find a first employer");

        GoalView goal = roster.find("m1").orElseThrow().goals().get(0);

        assertThat(goal.title()).isEqualTo("Find a first employer");
        assertThat(goal.status()).isEqualTo(GoalView.Status.SET);
    }

    @Test
    void O29_anAchievedGoalShowsItsDateAndEvidence() {
        telling.aYear();

        GoalView goal = roster.find("m1").orElseThrow().goals().get(0);

        assertThat(goal.status()).isEqualTo(GoalView.Status.ACHIEVED);
        assertThat(goal.achievedOn()).isEqualTo("2026-10-10");
        assertThat(goal.evidence()).isEqualTo("A contract");
    }

    @Test
    void peopleOfAMentorshipAreCompanions() {
        telling.aYear();

        assertThat(roster.companionsOf("mia")).containsExactly("noah");
        assertThat(roster.programsOfMentorshipsOf("noah")).containsExactly("oacett");
    }

    @Test
    void pagesGoByIdAndFilter() {
        for (String id : List.of("b", "a", "c")) {
            telling.proposed(id, RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
        }
        telling.proposed("d", RelationType.NON_SUPERVISING, List.of("zoe"), List.of());

        assertThat(roster.page(MentorshipFilter.ALL, null, "a", 2))
                .extracting(MentorshipView::id)
                .containsExactly("b", "c");
        assertThat(roster.page(new MentorshipFilter(null, "zoe", null), null, null, 9))
                .extracting(MentorshipView::id)
                .containsExactly("d");
        assertThat(roster.page(
                        new MentorshipFilter(null, null, MentorshipStatus.PROPOSED),
                        new MentorshipViews.Known(List.of(), "mia"),
                        null,
                        9))
                .hasSize(3);
        assertThat(roster.page(MentorshipFilter.ALL, new MentorshipViews.Known(List.of(), null), null, 9))
                .isEmpty();
    }
}
