package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Findings;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.past.Moment;
import org.mentorledger.query.past.Past;

/**
 * One mentorship that a request looks back at; found by whatever is shown below it, by the moment that it bears.
 *
 * @param standing where the asker stands to it today
 * @param past as it was
 */
record LookBack(Standing standing, Past past) {
    private record Key(String id, Moment moment) {}

    /** Joins what is shown below those mentorships, which are looked back at so; null: shown as they stand. */
    interface Join<T> {
        Map<MentorshipView, T> of(List<MentorshipView> some, @Nullable LookBack back);
    }

    /** The one of that mentorship and moment in that request; what is found so is found once. */
    static Optional<LookBack> at(
            String id, Moment moment, GraphQLContext request, Supplier<Optional<LookBack>> finding) {
        return Findings.in(request).once(new Key(id, moment), finding);
    }

    /**
     * Joins what is shown below mentorships: those that are shown as they stand all together, each other by itself.
     */
    static <T> Map<MentorshipView, T> each(List<MentorshipView> mentorships, GraphQLContext request, Join<T> join) {
        List<MentorshipView> standing = new ArrayList<>();
        Map<MentorshipView, T> joined = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            Moment moment = mentorship.moment();
            if (moment == null) {
                standing.add(mentorship);
            } else {
                joined.putAll(join.of(List.of(mentorship), found(mentorship.id(), moment, request)));
            }
        }
        if (!standing.isEmpty()) {
            joined.putAll(join.of(standing, null));
        }
        return joined;
    }

    /** That of a mentorship; null: it is shown as it stands. */
    static @Nullable LookBack of(MentorshipView mentorship, GraphQLContext request) {
        Moment moment = mentorship.moment();
        return moment == null ? null : found(mentorship.id(), moment, request);
    }

    private static LookBack found(String id, Moment moment, GraphQLContext request) {
        return Objects.requireNonNull(
                at(id, moment, request, Optional::empty).orElse(null), "shown without a look back");
    }
}
