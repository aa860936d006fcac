package org.mentorledger.query.mentorship.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Facts;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.projection.Projection;

class MentorshipProjectionTest extends RoomContract {
    private final MentorshipProjection projection = new MentorshipProjection(telling.vault());
    private final MentorshipViews roster = Lookup.roster(story.generations(), projection);

    @Override
    protected Projection projection() {
        return projection;
    }

    private void mentorship() {
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
    }

    private MentorshipView m1() {
        return roster.find("m1").orElseThrow();
    }

    @Test
    void aMentorshipIsShownFromProposalToStart() {
        telling.aYear();

        assertThat(m1().status()).isEqualTo(MentorshipStatus.ACTIVE);
        assertThat(m1().acceptedOn()).isEqualTo("2026-05-02");
        assertThat(m1().startOn()).isEqualTo("2026-06-02");
        assertThat(m1().window()).isEqualTo(new WindowView(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1)));
        assertThat(m1().title()).isEqualTo("A first year");
        assertThat(m1().skills()).containsExactly("networks");
    }

    @Test
    void aProposalWithoutMenteeAwaitsOne() {
        telling.proposed("m2", RelationType.NON_SUPERVISING, List.of("mia"), List.of());

        assertThat(roster.find("m2").orElseThrow().status()).isEqualTo(MentorshipStatus.AWAITING_MENTEE);

        telling.in("m2").joined(MemberRole.MENTEE, "noah", "2026-05-04");

        assertThat(roster.find("m2").orElseThrow().status()).isEqualTo(MentorshipStatus.PROPOSED);
    }

    @Test
    void aDeclinedProposalStaysWithItsPeople() {
        telling.proposed("m2", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
        telling.in("m2").declined("mia", "2026-05-04");

        assertThat(roster.find("m2").orElseThrow().status()).isEqualTo(MentorshipStatus.DECLINED);
        assertThat(roster.find("m2").orElseThrow().members()).hasSize(2);
    }

    @Test
    void aPauseIsShownUntilItGoesOnAndAfter() {
        mentorship();
        telling.in("m1").paused("2026-12-01", "2027-01-10");

        assertThat(m1().status()).isEqualTo(MentorshipStatus.PAUSED);

        telling.in("m1").resumed("2027-01-08");

        assertThat(m1().status()).isEqualTo(MentorshipStatus.ACTIVE);
        assertThat(m1().pauses())
                .containsExactly(new PauseView(
                        LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 8), "Exams"));
    }

    @Test
    void U14_anEndedMentorshipKeepsEverythingThatWas() {
        mentorship();
        telling.in("m1")
                .paused("2026-12-01", "2027-01-10")
                .resumed("2027-01-08")
                .noticed("mia", EndReason.RELOCATION, "2027-02-01", "2027-03-01", 28)
                .closed(EndReason.RELOCATION, true, "2027-03-01");

        assertThat(m1().status()).isEqualTo(MentorshipStatus.CLOSED);
        assertThat(m1().endReason()).isEqualTo(EndReason.RELOCATION);
        assertThat(m1().endedOn()).isEqualTo("2027-03-01");
        assertThat(m1().endExplanation()).isEqualTo("All is well");
        assertThat(m1().side(MemberRole.MENTOR, LocalDate.of(2028, 1, 1))).containsExactly("mia");
        assertThat(m1().pauses()).hasSize(1);
        assertThat(m1().notice()).isNotNull();
        assertThat(m1().startOn()).isEqualTo("2026-06-02");
    }

    @Test
    void P23_anEarlyEndIsFlagged() {
        mentorship();
        telling.in("m1").closed(EndReason.OTHER, true, "2026-10-01");

        assertThat(m1().early()).isTrue();
    }

    @Test
    void completionTellsWhatCameOfItAndReopeningLetsItGoOn() {
        mentorship();
        telling.in("m1").completed("2027-05-31");

        assertThat(m1().status()).isEqualTo(MentorshipStatus.COMPLETED);
        assertThat(m1().outcome()).isEqualTo("A first job");

        telling.in("m1").reopened("2027-06-02");

        assertThat(m1().status()).isEqualTo(MentorshipStatus.ACTIVE);
        assertThat(m1().endedOn()).isNull();
    }

    @Test
    void O3_everyWindowStaysInTheHistoryWhenTheAnchorMoves() {
        mentorship();
        telling.in("m1").anchored("2026-12-15", "2026-08-15", "2027-08-15");

        assertThat(m1().anchorDate()).isEqualTo("2026-12-15");
        assertThat(m1().window()).isEqualTo(new WindowView(LocalDate.of(2026, 8, 15), LocalDate.of(2027, 8, 15)));
        assertThat(m1().windows())
                .extracting(WindowRevisionView::to)
                .map(String::valueOf)
                .containsExactly("null", "2027-06-01", "2027-08-15");
        assertThat(m1().windows()).extracting(WindowRevisionView::since).isSorted();
    }

    @Test
    void P24_anExtensionMovesTheEndOfTheWindowAlone() {
        mentorship();
        telling.in("m1").extended("2028-06-01");

        assertThat(m1().window()).isEqualTo(new WindowView(LocalDate.of(2026, 6, 1), LocalDate.of(2028, 6, 1)));
    }

    @Test
    void theRelationTypeIsThatOfTheDay() {
        mentorship();
        telling.in("m1").changed(RelationType.SUPERVISING, "2027-01-01");

        assertThat(m1().relationOn(LocalDate.of(2026, 12, 31))).isEqualTo(RelationType.NON_SUPERVISING);
        assertThat(m1().relationOn(LocalDate.of(2027, 1, 1))).isEqualTo(RelationType.SUPERVISING);
        assertThat(m1().relationTypes()).hasSize(2);
    }

    @Test
    void rulesOfItsOwnHoldUntilItAdoptsThoseOfItsProgram() {
        mentorship();
        telling.in("m1").adjusted(Facts.policy("OACETT"));

        assertThat(m1().policyAdjusted()).isTrue();
        assertThat(m1().ownPolicy()).isEqualTo(Facts.policy("OACETT"));

        telling.in("m1").adopted(2);

        assertThat(m1().policyAdjusted()).isFalse();
        assertThat(m1().policyVersion()).isEqualTo(2);
    }
}
