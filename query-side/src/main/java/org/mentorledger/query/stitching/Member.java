package org.mentorledger.query.stitching;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.journey.journeys.InterestsView;
import org.mentorledger.query.journey.journeys.JourneyView;
import org.mentorledger.query.journey.journeys.SuggestionView;
import org.mentorledger.query.participant.people.MembershipView;

/**
 * A person of a program, once under whatever ids.
 *
 * @param id the one that stands for them
 * @param known careers that their profile names
 */
record Member(String id, List<MembershipView> memberships, List<JourneyView> journeys, List<String> known) {
    Member {
        memberships = List.copyOf(memberships);
        journeys = List.copyOf(journeys);
        known = List.copyOf(known);
    }

    /** Whether they belong to that cohort, whatever has become of their membership. */
    boolean isOf(String cohortId) {
        return memberships.stream().anyMatch(membership -> cohortId.equals(membership.cohortId()));
    }

    /** Whether they take part in that role now. */
    boolean isActive(MemberRole role) {
        return memberships.stream().anyMatch(membership -> membership.isActive(role));
    }

    /** What they would like to explore, as they said last; their suggestions, too, where they came to be listed. */
    List<String> interests(CareerNames names) {
        return journeys.stream()
                .map(JourneyView::interests)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(InterestsView::declaredOn))
                .map(said -> Stream.concat(
                                said.careers().stream(),
                                said.suggestions().stream()
                                        .map(SuggestionView::career)
                                        .filter(names::isListed))
                        .map(names::of)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** The careers they focus on. */
    List<String> choices(CareerNames names) {
        return journeys.stream()
                .flatMap(journey -> journey.careerChoices().stream())
                .map(names::of)
                .distinct()
                .toList();
    }

    /** What they told of their experience, as an active mentor. */
    Stream<MembershipView.Experience> experiences() {
        return memberships.stream()
                .filter(membership -> membership.isActive(MemberRole.MENTOR))
                .map(MembershipView::experience)
                .filter(Objects::nonNull);
    }
}
