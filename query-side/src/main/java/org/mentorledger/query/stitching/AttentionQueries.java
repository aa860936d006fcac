package org.mentorledger.query.stitching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Companies;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.access.Place;
import org.mentorledger.query.mentorship.attention.AttentionKind;
import org.mentorledger.query.mentorship.attention.AttentionView;
import org.mentorledger.query.mentorship.attention.AttentionViews;
import org.mentorledger.query.mentorship.attention.Case;
import org.mentorledger.query.mentorship.attention.Needs;
import org.mentorledger.query.mentorship.attention.Situation;
import org.mentorledger.query.mentorship.cadence.Asked;
import org.mentorledger.query.mentorship.cadence.CadenceMonthView;
import org.mentorledger.query.mentorship.cadence.CadenceView;
import org.mentorledger.query.mentorship.cadence.CadenceViews;
import org.mentorledger.query.program.programs.PolicyView;
import org.mentorledger.query.program.programs.ProgramView;
import org.mentorledger.query.program.programs.ProgramViews;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what in a program needs its coordinators: of what rooms keep, what holds by its policy, as of now. */
@Controller
final class AttentionQueries {
    /** No policy looks back further than that. */
    private static final int LONGEST_AFTER_END_DAYS = 400;

    private static final Comparator<Place> LONGEST_WAITING_FIRST =
            Comparator.comparing(Place::value).thenComparing(Place::id);

    private final AttentionViews attention;
    private final ProgramViews programs;
    private final CadenceViews cadences;
    private final Companies companies;
    private final Access access;
    private final Disclosures disclosures;
    private final Today today;

    AttentionQueries(
            AttentionViews attention,
            ProgramViews programs,
            CadenceViews cadences,
            Companies companies,
            Access access,
            Disclosures disclosures,
            Today today) {
        this.attention = attention;
        this.programs = programs;
        this.cadences = cadences;
        this.companies = companies;
        this.access = access;
        this.disclosures = disclosures;
        this.today = today;
    }

    @QueryMapping
    Page<AttentionView> attention(
            @Argument String programId,
            @Argument @Nullable List<AttentionKind> kinds,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        Pages.checkChoice(kinds, "kinds");
        if (!access.oversees(actor, programId)) {
            throw Denied.notFound("programId");
        }
        ProgramView program = programs.find(programId).orElseThrow(() -> Denied.notFound("programId"));
        int size = Pages.checked(first);
        Listing listing = Listing.of("attention", programId);
        Place last = Place.after(listing.after(after));
        Set<AttentionKind> wanted = kinds == null ? Set.of(AttentionKind.values()) : Set.copyOf(kinds);
        List<AttentionView> rows = needs(program).stream()
                .filter(need -> wanted.contains(need.kind()))
                .filter(need -> last == null || LONGEST_WAITING_FIRST.compare(need.place(), last) > 0)
                .sorted(Comparator.comparing(AttentionView::place, LONGEST_WAITING_FIRST))
                .limit(size + 1L)
                .toList();
        disclosures.disclosed(actor, "attention", programId);
        return Page.of(rows, size, listing, after, need -> need.place().text());
    }

    private List<AttentionView> needs(ProgramView program) {
        Instant now = today.now();
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Case> cases = new ArrayList<>();
        Map<String, Terms> terms = new HashMap<>();
        for (Case one : attention.cases(program.id(), day.minusDays(LONGEST_AFTER_END_DAYS))) {
            Terms ruling = terms(program, one.situation());
            LocalDate ended = one.situation().endedOn();
            if (ended == null || !ended.plusDays(ruling.afterEndDays()).isBefore(day)) {
                terms.put(one.situation().mentorshipId(), ruling);
                cases.add(one);
            }
        }
        Map<String, Asked> asked = new HashMap<>();
        terms.forEach((id, ruling) -> asked.put(id, new Asked(ruling.rhythm(), null)));
        Map<String, Company> stand = companies.companiesOf(terms.keySet());
        Map<String, CadenceView> kept = cadences.of(asked, now);
        List<AttentionView> needs = new ArrayList<>();
        for (Case one : cases) {
            String id = one.situation().mentorshipId();
            Company company = stand.getOrDefault(id, new Company(program.id(), List.of()));
            boolean supervised =
                    terms.getOrDefault(id, Terms.of(program.policy())).supervisedContact();
            Needs of = new Needs(one, company, supervised, now);
            needs.addAll(of.all());
            CadenceView cadence = kept.get(id);
            if (cadence != null && one.situation().runs()) {
                cadence.missedSinceTheLastContact().forEach(month -> needs.add(missed(of, month)));
            }
        }
        return needs;
    }

    private static AttentionView missed(Needs of, CadenceMonthView month) {
        return of.missed(month.month(), month.to());
    }

    private static Terms terms(ProgramView program, Situation situation) {
        return Terms.of(
                situation.adjusted() == null
                        ? program.policyAt(situation.policyVersion())
                        : PolicyView.of(situation.adjusted()));
    }
}
