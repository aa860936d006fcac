package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.access.Rights;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Standings;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.mentorship.timeline.Stretch;
import org.mentorledger.query.mentorship.timeline.TimelineRowView;
import org.mentorledger.query.mentorship.timeline.TimelineViews;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What became true of mentorships, as far as the asker may know of it. */
@Controller
final class TimelineJoins {
    private static final String LOADER = "Mentorship.timeline";

    private final TimelineViews timelines;
    private final Standings standings;

    TimelineJoins(TimelineViews timelines, Standings standings, BatchLoaderRegistry loaders) {
        this.timelines = timelines;
        this.standings = standings;
        loaders.<Asked, Page<TimelineRowView>>forName(LOADER)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> pages(asked, environment)));
    }

    /** A page of the timeline of one mentorship: each has its own cursor, so that the framework cannot batch it by itself. */
    private record Asked(
            MentorshipView mentorship, int first, @Nullable String after) {
        Listing listing() {
            return Listing.of("timeline", mentorship.id());
        }

        Stretch stretch(Actor actor, Standing standing) {
            LocalDate asOf =
                    mentorship.moment() == null ? null : mentorship.moment().asOf();
            return new Stretch(
                    mentorship.id(),
                    listing().following(after),
                    row -> row.isFor(actor, standing)
                            && (asOf == null || !row.happenedAt().isAfter(asOf)),
                    first + 1);
        }

        Page<TimelineRowView> page(List<TimelineRowView> rows) {
            return Page.of(rows, first, listing(), after, row -> String.valueOf(row.sequence()));
        }
    }

    @SchemaMapping(typeName = "Mentorship")
    CompletableFuture<Page<TimelineRowView>> timeline(
            MentorshipView mentorship,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        Asked asked = new Asked(mentorship, Pages.checked(first), after);
        asked.listing().following(after);
        DataLoader<Asked, Page<TimelineRowView>> loader = environment.getDataLoader(LOADER);
        return Objects.requireNonNull(loader).load(asked);
    }

    private Map<Asked, Page<TimelineRowView>> pages(Set<Asked> asked, BatchLoaderEnvironment environment) {
        GraphQLContext request = environment.getContext();
        Actor actor = Objects.requireNonNull(Objects.requireNonNull(request).get("actor"));
        Map<Asked, Page<TimelineRowView>> pages = new HashMap<>();
        Map<Asked, Stretch> stretches = new LinkedHashMap<>();
        Rights rights = Gathered.in(request).rights(standings, actor);
        for (Asked one : asked) {
            LookBack back = LookBack.of(one.mentorship(), request);
            if (back == null) {
                stretches.put(
                        one, one.stretch(actor, rights.apply(one.mentorship().company())));
            } else {
                Stretch stretch = one.stretch(actor, back.standing());
                pages.put(
                        one,
                        one.page(timelines
                                .in(back.past().known())
                                .rows(List.of(stretch))
                                .getOrDefault(stretch, List.of())));
            }
        }
        Map<Stretch, List<TimelineRowView>> rows = timelines.rows(stretches.values());
        stretches.forEach((one, stretch) -> pages.put(one, one.page(rows.getOrDefault(stretch, List.of()))));
        return pages;
    }
}
