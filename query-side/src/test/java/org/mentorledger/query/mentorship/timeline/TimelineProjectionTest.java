package org.mentorledger.query.mentorship.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.query.Facts;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.projection.Projection;

class TimelineProjectionTest extends RoomContract {
    private final TimelineViews timelines = new TimelineViews(story.generations());

    @Override
    protected Projection projection() {
        return new TimelineProjection();
    }

    @Test
    void everyEventOfAMentorshipIsOneRowInOrder() {
        telling.aYear();

        assertThat(rows("m1", 0, row -> true, 5))
                .extracting(TimelineRowView::type)
                .containsExactly("Proposed", "Accepted", "Accepted", "Started", "GoalSet");
        assertThat(rows("m1", 5, row -> true, 100))
                .extracting(TimelineRowView::sequence)
                .containsExactly(5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void U12_everyRowNamesWhoActedAndForWhom() {
        telling.aYear();

        TimelineRowView proposed = rows("m1", 0, row -> true, 1).get(0);

        assertThat(proposed.actor()).isEqualTo("office");
        assertThat(proposed.onBehalfOf()).isEqualTo("mia");
    }

    @Test
    void U12_whatNobodyDidByHandIsTheLedgersOwnAndIsThereOnce() {
        telling.aYear();
        telling.in("m1")
                .tells(
                        new LifecycleEvent.Resumed(new MentorshipId("m1"), LocalDate.of(2026, 9, 11), Facts.ZONE),
                        Map.of(EventMetaData.CAUSE, "mentorship:m1@3"));
        story.isToldAgain();

        assertThat(rows("m1", 12, row -> true, 9)).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo("mentor-ledger");
            assertThat(row.cause()).isEqualTo("mentorship:m1@3");
        });
    }

    @Test
    void U4_everyRowTellsWhenItHappenedAndWhenItWasRecorded() {
        telling.aYear();

        TimelineRowView proposed = rows("m1", 0, row -> true, 1).get(0);

        assertThat(proposed.happenedAt()).isEqualTo("2026-05-01");
        assertThat(proposed.recordedAt()).isAfter("2026-09-11T07:59:59Z");
    }

    @Test
    void aPageIsFilledPastTheRowsThatAreNotShown() {
        telling.aYear();

        assertThat(rows("m1", 0, row -> row.type().equals("MeetingSigned"), 3))
                .extracting(TimelineRowView::sequence)
                .containsExactly(6, 7, 9);
        assertThat(rows("m1", 0, row -> false, 3)).isEmpty();
    }

    private List<TimelineRowView> rows(String mentorshipId, long from, Predicate<TimelineRowView> shown, int limit) {
        Stretch stretch = new Stretch(mentorshipId, from, shown, limit);
        return timelines.rows(List.of(stretch)).getOrDefault(stretch, List.of());
    }
}
