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
import org.mentorledger.query.projection.Documents;
import org.springframework.stereotype.Component;

/** Reads mentorships. */
@Component
public class MentorshipViews implements Companionship, Companies {
    private final Documents<MentorshipView> mentorships;

    MentorshipViews(MongoDatabase database, MentorshipProjection projection) {
        this.mentorships = new Documents<>(database, MentorshipProjection.ROOM, projection.mentorships());
    }

    /** The mentorship of that id. */
    public Optional<MentorshipView> find(String id) {
        return mentorships.find(id);
    }

    /**
     * A page of mentorships by id.
     *
     * @param known those programs and that person whose mentorships the asker may know; null: all
     */
    List<MentorshipView> page(MentorshipFilter filter, @Nullable Known known, @Nullable String after, int limit) {
        List<Bson> all = new ArrayList<>();
        if (known != null) {
            List<Bson> any = new ArrayList<>();
            any.add(Filters.in("view.programId", known.programs()));
            if (known.person() != null) {
                any.add(ofPerson(known.person()));
            }
            all.add(Filters.or(any));
        }
        if (filter.programId() != null) {
            all.add(Filters.eq("view.programId", filter.programId()));
        }
        if (filter.participantId() != null) {
            all.add(ofPerson(filter.participantId()));
        }
        if (filter.status() != null) {
            all.add(Filters.eq("view.status", filter.status().name()));
        }
        return mentorships.query(all.isEmpty() ? Filters.empty() : Filters.and(all), after, limit);
    }

    private static Bson ofPerson(String id) {
        return Filters.or(Filters.eq("view.mentorIds", id), Filters.eq("view.menteeIds", id));
    }

    /** What an asker may know of: the mentorships of programs, and those of a person. */
    record Known(Collection<String> programs, @Nullable String person) {}

    @Override
    public Map<String, Company> companiesOf(Collection<String> mentorshipIds) {
        Map<String, Company> companies = new HashMap<>();
        mentorships.find(mentorshipIds).forEach((id, mentorship) -> companies.put(id, mentorship.company()));
        return companies;
    }

    @Override
    public Set<String> companionsOf(String participantId) {
        Set<String> companions = new HashSet<>();
        mentorships.listed(participantId).forEach(mentorship -> companions.addAll(mentorship.people()));
        companions.remove(participantId);
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
                .map(MentorshipView::programId)
                .collect(Collectors.toSet());
    }
}
