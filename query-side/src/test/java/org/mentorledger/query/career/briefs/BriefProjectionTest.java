package org.mentorledger.query.career.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.membership.BriefResourceKind;
import org.mentorledger.query.Forgetful;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldCohorts;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Projection;

class BriefProjectionTest extends RoomContract {
    private final Forgetful vault = new Forgetful(telling.vault());
    private final BriefProjection projection = new BriefProjection(vault);
    private final BriefViews briefs = new BriefViews(story.generations(), projection);
    private final ToldCohorts cohorts = new ToldCohorts(story, telling.vault());

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        super.tell();
        cohorts.briefed("mia", "Welding", "With gas");
        cohorts.briefed("lou", "Welding", "By hand");
        cohorts.briefed("mia", "Surveying", "With chains");
        cohorts.briefed("mia", "welding", "With fire");
    }

    @Test
    void K22_K27_aMentorTellsOfASectorAndWhatTheyTellOfItAgainReplacesThat() {
        tell();

        assertThat(briefs.of("oacett", "WELDING"))
                .extracting(SectorBriefView::mentorId, SectorBriefView::past)
                .containsExactly(tuple("lou", "By hand"), tuple("mia", "With fire"));
        assertThat(briefs.of("oacett", null))
                .extracting(SectorBriefView::career)
                .containsExactly("Surveying", "Welding", "welding");
        assertThat(briefs.of("oacett", "Welding").get(0).employment()).isEqualTo("Good");
        assertThat(briefs.of("oacett", "Welding").get(0).future()).isNull();
        assertThat(briefs.of("other", null)).isEmpty();
    }

    @Test
    void K23_K44_aBriefTellsWhereMoreIsToBeFoundAndOfWhichDayThatTells() {
        tell();

        assertThat(briefs.of("oacett", "Surveying").get(0).resources())
                .containsExactly(
                        new BriefResourceView(
                                BriefResourceKind.WEBSITE,
                                "The guild",
                                "https://example.org/guild",
                                LocalDate.of(2026, 1, 15)),
                        new BriefResourceView(BriefResourceKind.POSITION, "Positions", null, null));
    }

    @Test
    void whatWasErasedReadsAsErased() {
        tell();
        vault.erases("participant:lou");
        story.isRebuilt();

        SectorBriefView brief = briefs.of("oacett", "Welding").get(0);
        assertThat(brief.past()).isEqualTo(Opened.ERASED);
        assertThat(brief.resources()).extracting(BriefResourceView::title).containsOnly(Opened.ERASED);
    }
}
