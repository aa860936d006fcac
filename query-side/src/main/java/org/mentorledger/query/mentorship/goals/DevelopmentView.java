package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;

/** All that one mentorship is to develop; each list in the order in which it was told. */
public record DevelopmentView(
        String mentorshipId,
        List<Side> sides,
        List<Revision> revisions,
        List<Area> named,
        List<ResourceView> shared,
        List<Goal> set) {
    public DevelopmentView {
        sides = List.copyOf(sides);
        revisions = List.copyOf(revisions);
        named = List.copyOf(named);
        shared = List.copyOf(shared);
        set = List.copyOf(set);
    }

    static DevelopmentView none(String mentorshipId) {
        return new DevelopmentView(mentorshipId, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    DevelopmentView with(Side side) {
        return new DevelopmentView(mentorshipId, and(sides, side), revisions, named, shared, set);
    }

    DevelopmentView with(Revision revision) {
        return new DevelopmentView(mentorshipId, sides, and(revisions, revision), named, shared, set);
    }

    DevelopmentView agreed(int number, AgreementView agreement) {
        return new DevelopmentView(
                mentorshipId,
                sides,
                revisions.stream()
                        .map(revision -> revision.number() == number ? revision.agreed(agreement) : revision)
                        .toList(),
                named,
                shared,
                set);
    }

    DevelopmentView with(Area area) {
        return new DevelopmentView(mentorshipId, sides, revisions, and(named, area), shared, set);
    }

    DevelopmentView with(ResourceView resource) {
        return new DevelopmentView(mentorshipId, sides, revisions, named, and(shared, resource), set);
    }

    DevelopmentView with(Goal goal) {
        return new DevelopmentView(mentorshipId, sides, revisions, named, shared, and(set, goal));
    }

    DevelopmentView goal(String id, UnaryOperator<Goal> change) {
        return new DevelopmentView(
                mentorshipId,
                sides,
                revisions,
                named,
                shared,
                set.stream()
                        .map(goal -> goal.id().equals(id) ? change.apply(goal) : goal)
                        .toList());
    }

    /** Its goals, as they were to be seen on that day; null: as they stand. */
    public List<GoalView> goals(@Nullable LocalDate day) {
        return Goal.by(day, set, goal -> goal.wordings().get(0).from()).stream()
                .map(goal -> goal.on(day))
                .toList();
    }

    /** What was shared by that day; null: all. */
    public List<ResourceView> resources(@Nullable LocalDate day) {
        return Goal.by(day, shared, ResourceView::sharedOn);
    }

    /** The areas named by that day; null: all. */
    public List<AreaView> areas(@Nullable LocalDate day) {
        List<ResourceView> known = resources(day);
        return Goal.by(day, named, Area::namedOn).stream()
                .map(area -> new AreaView(
                        area.id(),
                        area.name(),
                        area.kind(),
                        area.critical(),
                        known.stream()
                                .filter(resource -> area.id().equals(resource.areaId()))
                                .toList()))
                .toList();
    }

    /** What both expected by that day, each revision; null: to this day. */
    public List<ExpectationsView> expectations(@Nullable LocalDate day) {
        List<Revision> known = Goal.by(day, revisions, Revision::proposedOn).stream()
                .map(revision -> revision.on(day))
                .toList();
        int inForce = known.stream()
                .filter(this::isAgreedByBothSides)
                .mapToInt(Revision::number)
                .max()
                .orElse(0);
        return known.stream()
                .map(revision -> revision.view(revision.number() == inForce))
                .toList();
    }

    private boolean isAgreedByBothSides(Revision revision) {
        Set<String> supporters = revision.supporters().collect(Collectors.toSet());
        Set<MemberRole> agreed = EnumSet.noneOf(MemberRole.class);
        sides.stream()
                .filter(side -> supporters.contains(side.participantId()))
                .forEach(side -> agreed.add(side.role()));
        return agreed.containsAll(EnumSet.allOf(MemberRole.class));
    }

    private static <T> List<T> and(List<T> all, T another) {
        List<T> more = new ArrayList<>(all);
        more.add(another);
        return more;
    }
}
