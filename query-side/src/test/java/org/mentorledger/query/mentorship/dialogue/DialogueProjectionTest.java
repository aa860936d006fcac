package org.mentorledger.query.mentorship.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.FeedbackKind;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.OutcomeKind;
import org.mentorledger.kernel.mentorship.PulseItem;
import org.mentorledger.kernel.mentorship.Score;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldDialogue;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.projection.Projection;

class DialogueProjectionTest extends RoomContract {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final Map<String, Reader> OFFICE = Map.of(
            "m1",
            new Reader(new Standing(true, List.of()), new Company("oacett", List.of()), person -> true, "office"));

    private final DialogueProjection projection = new DialogueProjection(telling.vault());
    private final DialogueViews dialogue = new DialogueViews(story.generations(), projection);
    private final ToldDialogue told = new ToldDialogue(story, telling.vault(), "m1");

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        telling.aYear();
        told.checkedIn("c1", DAY);
        told.resolved("c1", 1);
        told.noted("n1", "noah", NoteKind.QUESTION, Visibility.PAIR, DAY);
        told.answered("n2", "mia", "n1", DAY);
        told.fedBack("f1", "noah", FeedbackKind.CHECK_IN, DAY);
        told.pulsed("p1", "noah", 4, DAY);
        told.introduced("i1", DAY);
        told.employed("o1", DAY);
    }

    @Test
    void B16_B19_B20_B25_B26_aCheckInTellsProgressChallengesWhatWorksAndWhatIsToChange() {
        told.checkedIn("c1", DAY);

        CheckInView checkIn = checkIn();

        assertThat(checkIn.progress()).isEqualTo("Two interviews");
        assertThat(checkIn.rating()).isEqualTo(4);
        assertThat(checkIn.challenges())
                .extracting(ChallengeView::number, ChallengeView::text, ChallengeView::resolved)
                .containsExactly(tuple(1, "The bus", false), tuple(2, "Small talk", false));
        assertThat(checkIn.whatWorks()).containsExactly("Practice");
        assertThat(checkIn.adaptations()).containsExactly("Meet on Mondays");
    }

    @Test
    void B35_whatIsToChangeNamesTheFeedbackItAnswers() {
        told.checkedIn("c1", DAY);

        assertThat(checkIn().feedbackId()).isEqualTo("f1");
    }

    @Test
    void P19_P20_aCheckInTellsItsChannelAndWhoBeganIt() {
        told.checkedIn("c1", DAY);

        assertThat(checkIn().channel()).hasToString("EMAIL");
        assertThat(checkIn().initiator()).isEqualTo(Initiator.MENTEE);
        assertThat(checkIn().goalIds()).containsExactly("g1");
    }

    @Test
    void B20_B36_aChallengeShowsHowItWasResolved() {
        told.checkedIn("c1", DAY);
        told.resolved("c1", 2);

        assertThat(checkIn().challenges())
                .extracting(ChallengeView::resolved, ChallengeView::how)
                .containsExactly(tuple(false, null), tuple(true, "Together"));
    }

    @Test
    void P14_anUnsupervisedCheckInIsFlaggedWhereSupervisionIsDemanded() {
        told.checkedIn("c1", DAY);
        told.checkedIn("c2", DAY, Supervision.MONITORED_CHANNEL);

        assertThat(dialogue.checkIns(OFFICE, id -> true).get("m1"))
                .extracting(CheckInView::id, CheckInView::unsupervised)
                .containsExactly(tuple("c1", true), tuple("c2", false));
        assertThat(dialogue.checkIns(OFFICE, id -> false).get("m1"))
                .extracting(CheckInView::unsupervised)
                .containsOnly(false);
    }

    @Test
    void O25_O42_P22_notesTellWhatTheyAreForAndWhatTheyAnswer() {
        told.noted("n1", "noah", NoteKind.QUESTION, Visibility.PAIR, DAY);
        told.answered("n2", "mia", "n1", DAY);
        told.noted("n3", null, NoteKind.REFLECTION, Visibility.COORDINATOR, DAY.minusDays(1));

        assertThat(dialogue.notes(OFFICE).get("m1"))
                .extracting(NoteView::id, NoteView::author, NoteView::kind, NoteView::answers)
                .containsExactly(
                        tuple("n3", "office", NoteKind.REFLECTION, null),
                        tuple("n1", "noah", NoteKind.QUESTION, null),
                        tuple("n2", "mia", NoteKind.ANSWER, "n1"));
        assertThat(dialogue.notes(OFFICE).get("m1"))
                .extracting(NoteView::text, NoteView::goalId)
                .contains(tuple("Words of n1", "g1"));
    }

    @Test
    void B33_B34_feedbackMayStandInACheckIn() {
        told.fedBack("f1", "noah", FeedbackKind.MID_TERM, DAY);

        assertThat(dialogue.feedback(OFFICE).get("m1"))
                .extracting(FeedbackView::giverId, FeedbackView::kind, FeedbackView::checkInId, FeedbackView::text)
                .containsExactly(tuple("noah", FeedbackKind.MID_TERM, "c1", "Words of f1"));
    }

    @Test
    void O19_O44_B21_pulsesTellOfTheRelationshipTrustAndInclusion() {
        told.pulsed("p1", "noah", 4, DAY);

        assertThat(dialogue.pulses(OFFICE).getOrDefault("m1", List.of()).get(0).scores())
                .containsExactly(
                        new Score(PulseItem.RELATIONSHIP, 4),
                        new Score(PulseItem.TRUST, 4),
                        new Score(PulseItem.INCLUSION, 4));
    }

    @Test
    void O12_O20_introductionsAreKept() {
        told.introduced("i1", DAY);

        assertThat(dialogue.introductions(OFFICE).get("m1"))
                .extracting(IntroductionView::mentorId, IntroductionView::contact, IntroductionView::organisation)
                .containsExactly(tuple("mia", "Ada Roy", "Hydro"));
    }

    @Test
    void O11_whatBecameOfAMenteeIsKept() {
        told.employed("o1", DAY);

        assertThat(dialogue.outcomes(OFFICE).get("m1"))
                .extracting(OutcomeView::kind, OutcomeView::on, OutcomeView::text)
                .containsExactly(tuple(OutcomeKind.EMPLOYED, DAY, "A first contract"));
    }

    private CheckInView checkIn() {
        return dialogue.checkIns(OFFICE, id -> false)
                .getOrDefault("m1", List.of())
                .get(0);
    }
}
