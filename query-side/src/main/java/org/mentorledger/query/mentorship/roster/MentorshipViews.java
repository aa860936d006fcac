package org.mentorledger.query.mentorship.roster;

import com.mongodb.client.MongoDatabase;
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
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Plain;
import org.springframework.stereotype.Component;

/** Reads mentorships. */
@Component
public class MentorshipViews implements Companionship, Companies {
    private static final String PROGRAM = "view.proposal.programId";
    private static final String PERSON = "view.parties.members.participantId";
    private static final String ASKED = "view.parties.successor.successorId";
    private static final List<String> TEXTS = List.of("view.search.own", "view.search.goals.title");

    private final Documents<MentorshipView> mentorships;
    private final Names names;
    private final Identities identities;

    MentorshipViews(MongoDatabase database, MentorshipProjection projection, Names names, Identities identities) {
        this.mentorships = new Documents<>(database, MentorshipProjection.ROOM, projection.mentorships());
        this.names = names;
        this.identities = identities;
    }

    /** The mentorship of that id. */
    public Optional<MentorshipView> find(String id) {
        return mentorships.find(id);
    }

    /**
     * A page of mentorships by id.
     *
     * @param known the programs, and the ids of the person, whose mentorships the asker may know; null: all
     */
    List<MentorshipView> page(MentorshipFilter filter, @Nullable Known known, @Nullable String after, int limit) {
        List<Bson> all = new ArrayList<>();
        if (known != null) {
            all.add(Filters.or(
                    Filters.in(PROGRAM, known.programs()),
                    Filters.in(PERSON, known.persons()),
                    Filters.in(ASKED, known.persons())));
        }
        if (filter.programId() != null) {
            all.add(Filters.eq(PROGRAM, filter.programId()));
        }
        if (filter.participantId() != null) {
            all.add(Filters.in(PERSON, identities.idsOf(filter.participantId())));
        }
        if (filter.status() != null) {
            all.add(Filters.eq("view.status", filter.status().name()));
        }
        filter.words().forEach(word -> all.add(holding(word)));
        return mentorships.query(all.isEmpty() ? Filters.empty() : Filters.and(all), after, limit);
    }

    private Bson holding(String word) {
        return Filters.or(Plain.holds(word, TEXTS), Filters.in(PERSON, names.bearersOf(word)));
    }

    /** What an asker may know of: the mentorships of programs, and those of a person under all their ids. */
    record Known(Collection<String> programs, Collection<String> persons) {}

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
