package org.mentorledger.query.cpd.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.Facts;
import org.mentorledger.query.OpenDoor;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldCourse;
import org.mentorledger.query.ToldTerms;
import org.mentorledger.query.cpd.RuleSet;
import org.mentorledger.query.cpd.ledger.CpdEntryView.State;
import org.mentorledger.query.projection.Projection;

/** Whether a meeting is credited at all: by the relation and by the body's rules of the day on which it was held. */
class CreditTest extends RoomContract {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);

    private final LedgerProjection projection = new LedgerProjection(telling.vault());
    private final LedgerViews ledgers = new LedgerViews(story.generations(), projection);
    private final ToldCourse course = new ToldCourse(story, telling.vault(), "m1");
    private final ToldTerms terms = new ToldTerms(story, telling.vault(), "m1");

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        pair(RelationType.NON_SUPERVISING);
        terms.relation(RelationType.SUPERVISING, LocalDate.of(2026, 9, 1));
        course.adjusted(Facts.policy(null), LocalDate.of(2026, 10, 1));
        course.adopted(2, LocalDate.of(2026, 11, 1));
        held("k1", JUNE);
    }

    @Test
    void O22_P36_supervisingFromADayOnIsNotCreditedFromThatDayOn() {
        pair(RelationType.NON_SUPERVISING);
        held("k1", JUNE);
        held("k2", Telling.HELD);
        terms.relation(RelationType.SUPERVISING, Telling.HELD);

        assertThat(entry("k1").state()).isEqualTo(State.COMPLETE);
        assertThat(entry("k2").state()).isEqualTo(State.INELIGIBLE);
        assertThat(entry("k2").reasons()).containsExactly("SUPERVISING_RELATION");
        assertThat(ledger().signedMinutes()).isEqualTo(60);
    }

    @Test
    void T9_B3_aSupervisorIsCreditedOnceTheyNoLongerSupervise() {
        pair(RelationType.SUPERVISING);
        terms.relation(RelationType.NON_SUPERVISING, LocalDate.of(2026, 9, 1));
        held("k1", JUNE);
        held("k2", Telling.HELD);

        assertThat(entry("k1").state()).isEqualTo(State.INELIGIBLE);
        assertThat(entry("k2").state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void P36_theChangeRecordedLastHoldsOfThoseOfOneDay() {
        pair(RelationType.NON_SUPERVISING);
        held("k1", Telling.HELD);
        terms.relation(RelationType.SUPERVISING, JUNE);
        terms.relation(RelationType.NON_SUPERVISING, JUNE);
        terms.relation(RelationType.SUPERVISING, JUNE.minusDays(10));

        assertThat(entry("k1").state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void O46_aProgramWithoutABodyIsNotCredited() {
        pair(RelationType.NON_SUPERVISING);
        held("k1", JUNE);
        held("k2", Telling.HELD);
        course.adjusted(Facts.policy(null), LocalDate.of(2026, 9, 1));

        assertThat(entry("k1").state()).isEqualTo(State.COMPLETE);
        assertThat(entry("k2").state()).isEqualTo(State.INELIGIBLE);
        assertThat(entry("k2").reasons()).containsExactly("NO_CPD_BODY");
        assertThat(entry("k2").category()).isEqualTo("NONE");
        assertThat(entry("k2").ruleSet()).isNull();
    }

    @Test
    void O46_aBodyWhoseRulesAreNotKnownIsNotCredited() {
        pair(RelationType.NON_SUPERVISING);
        course.adjusted(Facts.policy("PEO"), LocalDate.of(2026, 9, 1));
        held("k1", Telling.HELD);

        assertThat(entry("k1").state()).isEqualTo(State.INELIGIBLE);
        assertThat(entry("k1").reasons()).containsExactly("NO_RULE_SET");
    }

    @Test
    void O46_theRulesAreThoseOfTheDay() {
        pair(RelationType.NON_SUPERVISING);
        held("k1", LocalDate.of(2024, 12, 31));
        held("k2", LocalDate.of(2025, 1, 1));

        assertThat(entry("k1").ruleSet())
                .extracting(RuleSet::id, RuleSet::unit)
                .contains("OACETT-2016", RuleSet.Unit.ACTIVITY);
        assertThat(entry("k2").ruleSet())
                .extracting(RuleSet::id, RuleSet::unit)
                .contains("OACETT-2025", RuleSet.Unit.HOUR);
        assertThat(ledger().entries())
                .extracting(CpdEntryView::category)
                .containsOnly("PEER_AND_PROFESSIONAL_INTERACTION");
    }

    private void pair(RelationType relation) {
        telling.people();
        telling.mentorship("m1", relation, List.of("mia"), List.of("noah"));
    }

    private void held(String meeting, LocalDate day) {
        telling.loggedOn(day, "m1", meeting, "hash-" + meeting, 60, null, mentor("mia", 60), mentee("noah", 60));
        telling.signed("m1", meeting, "hash-" + meeting, "mia");
        telling.signed("m1", meeting, "hash-" + meeting, "noah");
    }

    private CpdLedgerView ledger() {
        return ledgers.of("noah", OpenDoor.to("noah"), null, null);
    }

    private CpdEntryView entry(String meeting) {
        return ledger().entries().stream()
                .filter(entry -> entry.meetingId().equals(meeting))
                .findFirst()
                .orElseThrow();
    }
}
