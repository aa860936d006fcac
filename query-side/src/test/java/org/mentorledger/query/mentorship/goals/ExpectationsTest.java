package org.mentorledger.query.mentorship.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.ObjectiveKind;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldDevelopment;
import org.mentorledger.query.projection.Story;

class ExpectationsTest {
    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final DevelopmentProjection projection = new DevelopmentProjection(telling.vault());
    private final DevelopmentViews developments = new DevelopmentViews(story.generations(), projection);
    private final ToldDevelopment told = telling.in("m1").development();

    @BeforeEach
    void tell() {
        story.shownTo(projection);
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia", "max"), List.of("noah"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    private List<ExpectationsView> shown(LocalDate... day) {
        DevelopmentView development =
                Objects.requireNonNull(developments.of(List.of("m1")).get("m1"));
        return development.expectations(day.length == 0 ? null : day[0]);
    }

    @Test
    void B22_expectationsAreInForceOnceBothSidesAgreed() {
        told.expects(1, null, "We meet monthly", "2026-06-05").agreed(1, "mia", "2026-06-06");

        assertThat(shown().get(0).inForce()).isFalse();

        told.agreed(1, "max", "2026-06-07");

        assertThat(shown().get(0).inForce()).isFalse();

        told.agreed(1, "noah", "2026-06-08");

        assertThat(shown().get(0).inForce()).isTrue();
        assertThat(shown().get(0).agreements()).contains(new AgreementView("noah", LocalDate.of(2026, 6, 8)));
    }

    @Test
    void B22_whoPutsThemIntoWordsAgrees() {
        told.expects(1, "mia", "We meet monthly", "2026-06-05").agreed(1, "noah", "2026-06-06");

        assertThat(shown().get(0).inForce()).isTrue();
    }

    @Test
    void B23_objectivesOfBothPartiesAreShownByKind() {
        told.expects(1, "mia", "We meet monthly", "2026-06-05");

        assertThat(shown().get(0).objectives())
                .containsExactly(
                        new ObjectiveView("mia", ObjectiveKind.CAREER, "To lead"),
                        new ObjectiveView("noah", ObjectiveKind.LEARNING, "To read drawings"));
    }

    @Test
    void B24_everyRevisionStaysAndTheNewestAgreedHolds() {
        told.expects(1, "mia", "We meet monthly", "2026-06-05")
                .agreed(1, "noah", "2026-06-06")
                .expects(2, "noah", "We meet weekly", "2026-09-01");

        assertThat(shown()).extracting(ExpectationsView::inForce).containsExactly(true, false);

        told.agreed(2, "mia", "2026-09-02");

        assertThat(shown()).extracting(ExpectationsView::text).containsExactly("We meet monthly", "We meet weekly");
        assertThat(shown()).extracting(ExpectationsView::inForce).containsExactly(false, true);
        assertThat(shown(LocalDate.of(2026, 9, 1)))
                .extracting(ExpectationsView::inForce)
                .containsExactly(true, false);
    }
}
