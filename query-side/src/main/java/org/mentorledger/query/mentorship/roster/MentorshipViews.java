package org.mentorledger.query.mentorship.roster;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Companies;
import org.mentorledger.query.access.Companionship;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.access.Names;
import org.mentorledger.query.access.Rights;
import org.mentorledger.query.projection.Accompanied;
import org.mentorledger.query.projection.Beside;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Folded;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.Plain;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Reads mentorships. */
@Component
public class MentorshipViews implements Companionship, Companies {
    private static final String PROGRAM = "view.proposal.programId";
    /** Where the ids of its members stand, for whoever reads people beside it. */
    public static final String PERSON = "view.parties.members.participantId";

    private static final String ASKED = "view.parties.successor.successorId";
    private static final String STATUS = "view.status";
    private static final String STARTED = "view.course.startOn";
    private static final List<String> TEXTS = List.of("view.search.own", "view.search.goals.title");

    private final Shelf<MentorshipView> shelf;
    private final Documents<MentorshipView> mentorships;
    private final Names names;
    private final Identities identities;

    MentorshipViews(Generations generations, MentorshipProjection projection, Names names, Identities identities) {
        this.shelf = projection.mentorships();
        this.mentorships = new Documents<>(generations, MentorshipProjection.ROOM, shelf);
        this.names = names;
        this.identities = identities;
    }

    /** The mentorship of that id. */
    public Optional<MentorshipView> find(String id) {
        return mentorships.find(id);
    }

    /** The mentorship of that id, as those events left it. */
    public Optional<MentorshipView> find(String id, Folded past) {
        return Optional.ofNullable(past.of(shelf).find(List.of(id)).get(id));
    }

    /**
     * A page of mentorships that the asker may know, each with what is asked for beside it.
     *
     * @param after the sort key after which to go on; null: from the first on
     */
    public List<Accompanied<MentorshipView>> page(
            MentorshipFilter filter,
            Rights rights,
            MentorshipOrder order,
            @Nullable String after,
            int limit,
            Collection<Beside<?>> company) {
        return mentorships.page(matching(filter, rights), order.order(), after, limit, company);
    }

    private Bson matching(MentorshipFilter filter, Rights rights) {
        List<Bson> all = new ArrayList<>();
        if (rights.overseen() != null) {
            all.add(Filters.or(
                    Filters.in(PROGRAM, rights.overseen()),
                    Filters.in(PERSON, rights.selves()),
                    Filters.in(ASKED, rights.selves())));
        }
        if (filter.programId() != null) {
            all.add(Filters.eq(PROGRAM, filter.programId()));
        }
        if (filter.participantId() != null) {
            all.add(Filters.in(PERSON, identities.idsOf(filter.participantId())));
        }
        if (filter.status() != null) {
            all.add(Filters.eq(STATUS, filter.status().name()));
        }
        if (filter.statuses() != null) {
            all.add(Filters.in(
                    STATUS, filter.statuses().stream().map(Enum::name).toList()));
        }
        if (filter.cycleId() != null) {
            all.add(Filters.eq("view.proposal.cycleId", filter.cycleId()));
        }
        if (filter.startedFrom() != null) {
            all.add(Filters.gte(STARTED, filter.startedFrom()));
        }
        if (filter.startedTo() != null) {
            all.add(Filters.lte(STARTED, filter.startedTo()));
        }
        filter.words().forEach(word -> all.add(holding(word)));
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }

    private Bson holding(String word) {
        return Filters.or(Plain.holds(word, TEXTS), Filters.in(PERSON, names.bearersOf(word)));
    }

    @Override
    public Map<String, Company> companiesOf(Collection<String> mentorshipIds) {
        Map<String, Company> companies = new HashMap<>();
        mentorships.find(mentorshipIds).forEach((id, mentorship) -> companies.put(id, mentorship.company()));
        return companies;
    }

    @Override
    public Set<String> companionsOf(String participantId) {
        Set<String> companions = new HashSet<>();
        mentorships
                .listed(participantId)
                .forEach(mentorship -> companions.addAll(mentorship.company().with(participantId)));
        return companions;
    }

    @Override
    public Set<String> mentorshipsOf(String participantId, Set<String> programs) {
        return mentorships.listed(participantId).stream()
                .filter(mentorship -> programs.contains(mentorship.programId()))
                .map(MentorshipView::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> programsOfMentorshipsOf(String participantId) {
        return mentorships.listed(participantId).stream()
                .filter(mentorship -> mentorship.people().contains(participantId))
                .map(MentorshipView::programId)
                .collect(Collectors.toSet());
    }
}
