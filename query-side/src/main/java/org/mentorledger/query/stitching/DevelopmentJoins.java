package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.mentorship.goals.AreaView;
import org.mentorledger.query.mentorship.goals.DevelopmentView;
import org.mentorledger.query.mentorship.goals.DevelopmentViews;
import org.mentorledger.query.mentorship.goals.ExpectationsView;
import org.mentorledger.query.mentorship.goals.GoalView;
import org.mentorledger.query.mentorship.goals.ResourceView;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What mentorships are to develop; to one who has left, as it was on their last day (row U5). */
@Controller
final class DevelopmentJoins {
    private static final String TYPE = "Mentorship";

    private final DevelopmentViews developments;

    DevelopmentJoins(DevelopmentViews developments) {
        this.developments = developments;
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<GoalView>> goals(List<MentorshipView> mentorships, GraphQLContext request) {
        return joined(request, mentorships, DevelopmentView::goals, GoalView::silent);
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<ExpectationsView>> expectations(List<MentorshipView> mentorships, GraphQLContext request) {
        return joined(request, mentorships, DevelopmentView::expectations, ExpectationsView::silent);
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<AreaView>> areas(List<MentorshipView> mentorships, GraphQLContext request) {
        return joined(request, mentorships, DevelopmentView::areas, AreaView::silent);
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<ResourceView>> resources(List<MentorshipView> mentorships, GraphQLContext request) {
        return joined(request, mentorships, DevelopmentView::resources, ResourceView::silent);
    }

    private <T> Map<MentorshipView, List<T>> joined(
            GraphQLContext request,
            List<MentorshipView> mentorships,
            BiFunction<DevelopmentView, @Nullable LocalDate, List<T>> what,
            UnaryOperator<T> silent) {
        return LookBack.each(mentorships, request, (some, back) -> {
            List<String> ids = some.stream().map(MentorshipView::id).toList();
            Map<String, DevelopmentView> found = back == null
                    ? find(request, ids)
                    : developments.of(ids, back.past().happened());
            Map<MentorshipView, List<T>> joined = new HashMap<>();
            for (MentorshipView mentorship : some) {
                DevelopmentView development = found.get(mentorship.id());
                List<T> read = development == null ? List.of() : what.apply(development, mentorship.readUntil());
                boolean isAudit = back != null && back.standing().isAudit();
                joined.put(mentorship, isAudit ? read.stream().map(silent).toList() : read);
            }
            return joined;
        });
    }

    private Map<String, DevelopmentView> find(GraphQLContext request, List<String> ids) {
        return Gathered.in(request)
                .beside(developments.beside(), ids)
                .map(DevelopmentJoins::single)
                .orElseGet(() -> developments.of(ids));
    }

    private static Map<String, DevelopmentView> single(Map<String, List<DevelopmentView>> read) {
        Map<String, DevelopmentView> found = new HashMap<>();
        read.forEach((id, views) -> views.forEach(view -> found.put(id, view)));
        return found;
    }
}
