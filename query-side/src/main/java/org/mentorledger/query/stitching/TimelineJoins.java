package org.mentorledger.query.stitching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Standings;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.mentorship.timeline.TimelineRowView;
import org.mentorledger.query.mentorship.timeline.TimelineViews;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What became true of a mentorship, as far as the asker may know of it. */
@Controller
final class TimelineJoins {
    private final TimelineViews timelines;
    private final Standings standings;

    TimelineJoins(TimelineViews timelines, Standings standings) {
        this.timelines = timelines;
        this.standings = standings;
    }

    /** Not batched: each page has its own cursor. Its rows are read by their ids alone. */
    @SchemaMapping(typeName = "Mentorship")
    Page<TimelineRowView> timeline(
            MentorshipView mentorship,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        Standing standing = standings.of(actor).apply(mentorship.company());
        List<TimelineRowView> rows = timelines.rows(
                mentorship.id(), Pages.following(after), row -> row.isFor(actor, standing), Pages.checked(first) + 1);
        return Page.of(rows, first, after, row -> String.valueOf(row.sequence()));
    }
}
