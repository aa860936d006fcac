package org.mentorledger.query.journey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldJourney;
import org.mentorledger.query.journey.journeys.FunnelView.StageCount;
import org.mentorledger.query.projection.Story;

class FunnelTest {
    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final JourneyProjection projection = new JourneyProjection(telling.vault());
    private final JourneyViews journeys = new JourneyViews(story.generations(), projection);

    @BeforeEach
    void tell() {
        story.shownTo(projection);
        of("zoe").toTheEnd();
        of("kim").interested("2026-09-01", "Welding");
        of("lou").entered(Stage.A, "2026-09-01", null);
        of("mia").entered(Stage.A, "2026-09-01", null);
        of("mia").completed(Stage.A, Stage.B, "2026-09-02");
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K1_K52_aFunnelCountsHowManyPeopleEnteredCompletedAndAreInEachStage() {
        FunnelView funnel =
                FunnelView.of(journeys.of("oacett").stream().map(List::of).toList());

        assertThat(funnel.people()).isEqualTo(4);
        assertThat(funnel.stages())
                .containsExactly(
                        new StageCount(Stage.A, 3, 2, 2, 0, 0),
                        new StageCount(Stage.B, 1, 0, 0, 1, 0),
                        new StageCount(Stage.C, 1, 0, 0, 0, 1),
                        new StageCount(Stage.D, 1, 0, 1, 0, 0),
                        new StageCount(Stage.E, 0, 0, 0, 0, 0));
        assertThat(funnel.choosing()).isEqualTo(1);
        assertThat(funnel.withPlan()).isEqualTo(1);
    }

    @Test
    void whoWasMergedCountsOnce() {
        FunnelView funnel = FunnelView.of(List.of(journeys.of("oacett")));

        assertThat(funnel.people()).isEqualTo(1);
        assertThat(funnel.stages().get(0)).isEqualTo(new StageCount(Stage.A, 1, 1, 0, 0, 0));
    }

    private ToldJourney of(String person) {
        return new ToldJourney(story, telling.vault(), person);
    }
}
