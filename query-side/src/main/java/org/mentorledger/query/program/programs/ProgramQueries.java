package org.mentorledger.query.program.programs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about programs. */
@Controller
final class ProgramQueries {
    private final ProgramViews programs;
    private final Access access;

    ProgramQueries(ProgramViews programs, Access access) {
        this.programs = programs;
        this.access = access;
    }

    @QueryMapping
    ProgramView program(@Argument String id, @ContextValue Actor actor) {
        return programs.find(id)
                .filter(program -> access.mayKnowProgram(actor, program.id())
                        || access.auditsFor(actor, program.policy().cpdBody()))
                .orElseThrow(() -> Denied.notFound("id"));
    }

    @QueryMapping
    Page<ProgramView> programs(
            @Argument @Nullable ProgramFilter filter,
            @Argument ProgramOrder orderBy,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        ProgramFilter which = filter == null ? ProgramFilter.ALL : filter;
        List<ProgramView> rows = programs.page(
                which, known(actor, which), orderBy, orderBy.listing().after(after), Pages.checked(first) + 1);
        return Page.of(rows, first, orderBy.listing(), after, orderBy.order()::key);
    }

    /** Whose suggestion it was is for those who oversee the program. */
    @BatchMapping(typeName = "Career")
    Map<CareerView, String> suggestedById(List<CareerView> careers, @ContextValue Actor actor) {
        Predicate<String> overseen = access.overseenBy(actor);
        Map<CareerView, String> shown = new HashMap<>();
        for (CareerView career : careers) {
            if (career.suggestedBy() != null && overseen.test(career.programId())) {
                shown.put(career, career.suggestedBy());
            }
        }
        return shown;
    }

    /** Who coordinates it is for those who oversee it: tokens bear these names. */
    @BatchMapping(typeName = "Program")
    Map<ProgramView, List<String>> coordinatorIds(List<ProgramView> shown, @ContextValue Actor actor) {
        return shownTo(actor, shown, ProgramView::coordinatorIds, any -> List.of());
    }

    @BatchMapping(typeName = "Program")
    Map<ProgramView, List<ProgramView.PolicyVersion>> policyVersions(
            List<ProgramView> shown, @ContextValue Actor actor) {
        return shownTo(
                actor,
                shown,
                ProgramView::policyVersions,
                program -> program.policyVersions().stream()
                        .map(ProgramView.PolicyVersion::byNobody)
                        .toList());
    }

    @BatchMapping(typeName = "Program")
    Map<ProgramView, List<CohortView>> cohorts(List<ProgramView> shown, @ContextValue Actor actor) {
        return shownTo(
                actor,
                shown,
                ProgramView::cohorts,
                program -> program.cohorts().stream().map(CohortView::undivided).toList());
    }

    private <T> Map<ProgramView, List<T>> shownTo(
            Actor actor,
            List<ProgramView> programs,
            Function<ProgramView, List<T>> whole,
            Function<ProgramView, List<T>> withheld) {
        Predicate<String> overseen = access.overseenBy(actor);
        Map<ProgramView, List<T>> shown = new HashMap<>();
        programs.forEach(
                program -> shown.put(program, (overseen.test(program.id()) ? whole : withheld).apply(program)));
        return shown;
    }

    /** Whoever asks by a coordinator learns who coordinates: only of programs that they oversee. */
    private ProgramViews.@Nullable Known known(Actor actor, ProgramFilter filter) {
        return filter.coordinatorId() == null || actor.is(Role.ADMIN)
                ? known(actor)
                : new ProgramViews.Known(access.coordinated(actor), null);
    }

    private ProgramViews.@Nullable Known known(Actor actor) {
        return actor.is(Role.ADMIN)
                ? null
                : new ProgramViews.Known(access.knownPrograms(actor), actor.is(Role.AUDITOR) ? actor.body() : null);
    }
}
