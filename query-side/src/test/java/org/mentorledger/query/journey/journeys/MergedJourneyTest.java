package org.mentorledger.query.journey.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldJourney;
import org.mentorledger.query.projection.Story;

class MergedJourneyTest {
    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final JourneyProjection projection = new JourneyProjection(telling.vault());
    private final JourneyViews journeys = new JourneyViews(story.generations(), projection);

    @BeforeEach
    void shown() {
        story.shownTo(projection);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void nothingOfAJourneyVanishesWhenItWasToldUnderTwoIds() {
        ToldJourney before = told("kim2");
        before.interested("2026-09-01", "Words", List.of(), "Welding");
        before.entered(Stage.A, "2026-09-02", null);
        before.completed(Stage.A, Stage.B, "2026-09-10");
        before.explored(Stage.A, "Communication", "s1", "2026-09-03");
        before.planned(false, "2026-11-01", null, "A course");
        ToldJourney after = told("kim");
        after.interested("2026-10-01", "Others", List.of(), "Surveying");
        after.entered(Stage.A, "2026-09-20", null);
        after.entered(Stage.B, "2026-10-02", "So it was");
        after.explored(Stage.B, "Communication", "s2", "2026-10-03");
        after.chose("2026-10-04", null, "Surveying");
        after.settled("Surveying", null, "2026-10-05");
        after.planned(false, "2026-10-06", null, "Another course");

        JourneyView kim = kim();

        assertThat(kim.participantId()).isEqualTo("kim");
        assertThat(kim.stage()).isEqualTo(Stage.B);
        assertThat(kim.directedTo()).isNull();
        assertThat(kim.stages())
                .extracting(StageRecordView::stage, record -> record.completedOn() == null, StageRecordView::overridden)
                .containsExactly(tuple(Stage.A, false, false), tuple(Stage.B, true, true));
        assertThat(kim.stages().get(0).enteredOn()).isEqualTo("2026-09-02");
        assertThat(kim.interestHistory())
                .extracting(InterestsView::careers)
                .containsExactly(List.of("Welding"), List.of("Surveying"));
        assertThat(kim.careerChoices()).containsExactly("Surveying");
        assertThat(kim.careerPath()).isEqualTo("Surveying");
        assertThat(kim.explored()).hasSize(1).first().satisfies(topic -> {
            assertThat(topic.stages()).containsExactly(Stage.A, Stage.B);
            assertThat(topic.sessionIds()).containsExactlyInAnyOrder("s1", "s2");
        });
        assertThat(kim.learningPlanHistory())
                .extracting(
                        LearningPlanView::revision, plan -> plan.items().get(0).title())
                .containsExactly(tuple(1, "Another course"), tuple(2, "A course"));
    }

    @Test
    void experiencesUnderBothIdsStand() {
        told("kim").toTheEnd();
        told("kim2").toTheEnd();

        assertThat(kim().experiences()).hasSize(6);
    }

    @Test
    void K40_whoChoosesOthersHasNotSettledOnAnyOfThem() {
        told("kim").chose("2026-10-04", null, "Surveying", "Welding");
        told("kim").settled("Surveying", null, "2026-10-05");
        assertThat(kim().careerPath()).isEqualTo("Surveying");

        told("kim").chose("2026-10-06", "Too wide", "Welding");
        assertThat(kim().careerPath()).isNull();

        told("kim").chose("2026-10-07", "Too narrow", "Surveying", "Welding");
        assertThat(kim().careerPath()).isNull();
        assertThat(kim().careerPathHistory()).hasSize(1);
    }

    private JourneyView kim() {
        return journeys.of("oacett", List.of("kim", "kim2")).orElseThrow();
    }

    private ToldJourney told(String person) {
        return new ToldJourney(story, telling.vault(), person);
    }
}
