package org.mentorledger.query.mentorship.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.projection.Projection;

class TimelineProjectionTest extends RoomContract {
    private final TimelineViews timelines = new TimelineViews(story.database());

    @Override
    protected Projection projection() {
        return new TimelineProjection();
    }

    @Test
    void everyEventOfAMentorshipIsOneRowInOrder() {
        telling.aYear();

        assertThat(timelines.rows("m1", 0, row -> true, 5))
                .extracting(TimelineRowView::type)
                .containsExactly("Proposed", "Accepted", "Accepted", "Started", "GoalSet");
        assertThat(timelines.rows("m1", 5, row -> true, 100))
                .extracting(TimelineRowView::sequence)
                .containsExactly(5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void U12_everyRowNamesWhoActedAndForWhom() {
        telling.aYear();

        TimelineRowView proposed = timelines.rows("m1", 0, row -> true, 1).get(0);

        assertThat(proposed.actor()).isEqualTo("office");
        assertThat(proposed.onBehalfOf()).isEqualTo("mia");
    }
}
