package org.mentorledger.query.participant.people;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.access.Belonging;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.access.Names;
import org.mentorledger.query.access.Persons;
import org.mentorledger.query.projection.Beside;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.Plain;
import org.springframework.stereotype.Component;

/** Reads people and memberships. Whoever asks by a retired id is answered with the person who stands for it. */
@Component
public class ParticipantViews implements Belonging, Identities, Names, Persons {
    private static final int MOST_MEMBERS = 100_000;

    /** Where names stand as a search reads them. */
    static final List<String> NAME = List.of("view.nameKey");

    private static final int MOST_BEARERS = 10_000;

    private final Documents<ParticipantView> people;
    private final IdentityViews merged;
    private final Documents<MembershipView> memberships;

    ParticipantViews(Generations generations, ParticipantProjection projection) {
        this.people = new Documents<>(generations, ParticipantProjection.ROOM, projection.people());
        this.merged = new IdentityViews(people);
        this.memberships = new Documents<>(generations, ParticipantProjection.ROOM, projection.memberships());
    }

    /** The person of that id. */
    public Optional<ParticipantView> find(String id) {
        return people.find(id).map(merged::standing);
    }

    /** The people of those ids, by the ids asked for. */
    public Map<String, ParticipantView> find(Collection<String> ids) {
        return merged.standing(people.find(ids));
    }

    /** As those whom a field names people stand beside others: each as registered, and who stands for them. */
    public Beside<ParticipantView> named(String field) {
        return people.besideAsNamed(field, "retiredInto");
    }

    /** Those who stand for these, by the ids that these bear; read together, however many were merged. */
    public Map<String, ParticipantView> standing(Map<String, ParticipantView> registered) {
        return merged.standing(registered);
    }

    /** A page of people. */
    List<ParticipantView> page(Sought sought, ParticipantOrder order, @Nullable String after, int limit) {
        List<Bson> all = new ArrayList<>();
        all.add(Filters.eq("view.retiredInto", null));
        sought.words().forEach(word -> all.add(Plain.holds(word, NAME)));
        if (sought.ids() != null) {
            Bson byId = Filters.in("_id", sought.ids());
            all.add(sought.body() == null ? byId : Filters.or(byId, Filters.eq("view.designated.body", sought.body())));
        }
        return people.page(Filters.and(all), order.order(), after, limit);
    }

    /** Others who may be the same person. */
    List<ParticipantView> alike(ParticipantView person) {
        Set<ParticipantView> alike = new LinkedHashSet<>();
        for (String likeness : person.likenesses()) {
            people.listed(likeness).stream()
                    .filter(other -> other.retiredInto() == null && !other.id().equals(person.id()))
                    .filter(other -> other.likenesses().contains(likeness))
                    .forEach(alike::add);
        }
        return List.copyOf(alike);
    }

    /** The memberships of each of those people, under all their ids. */
    Map<String, List<MembershipView>> membershipsOf(Collection<String> participantIds) {
        Map<String, List<ParticipantView>> retired = people.listed(participantIds);
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        for (String id : participantIds) {
            ids.put(id, retired.getOrDefault(id, List.of()).isEmpty() ? Set.of(id) : idsOf(id));
        }
        Map<String, List<MembershipView>> all =
                memberships.listed(ids.values().stream().flatMap(Set::stream).toList());
        Map<String, List<MembershipView>> found = new LinkedHashMap<>();
        ids.forEach((id, own) -> found.put(
                id,
                own.stream()
                        .flatMap(one -> all.getOrDefault(one, List.of()).stream())
                        .toList()));
        return found;
    }

    /** All memberships of a program, whatever became of them. */
    public List<MembershipView> membershipsIn(String programId) {
        return memberships.query(Filters.eq("view.programId", programId), null, MOST_MEMBERS);
    }

    /**
     * The people who are members.
     *
     * @param programs of one of these; null: of any
     * @param role in that one; null: in any
     */
    Set<String> membersOf(@Nullable Collection<String> programs, @Nullable MemberRole role) {
        Bson ofPrograms = programs == null ? Filters.empty() : Filters.in("view.programId", programs);
        Bson filter = role == null ? ofPrograms : Filters.and(ofPrograms, Filters.eq("view.roles", role.name()));
        Set<String> members = memberships.query(filter, null, MOST_MEMBERS).stream()
                .map(MembershipView::participantId)
                .collect(Collectors.toSet());
        return find(members).values().stream().map(ParticipantView::id).collect(Collectors.toSet());
    }

    /** The programs each of those people is a member of, under all their ids. */
    public Map<String, Set<String>> programsOf(Collection<String> participantIds) {
        Map<String, Set<String>> programs = new HashMap<>();
        membershipsOf(participantIds)
                .forEach((id, own) -> programs.put(
                        id, own.stream().map(MembershipView::programId).collect(Collectors.toSet())));
        return programs;
    }

    /** The people who are active members of that program in that role. */
    public Set<String> activeMembers(String programId, MemberRole role) {
        return activeMembers(programId, Filters.eq("view.roles", role.name()));
    }

    /** The people who are active members of that program in whichever role. */
    public Set<String> activeMembers(String programId) {
        return activeMembers(programId, Filters.empty());
    }

    private Set<String> activeMembers(String programId, Bson which) {
        Bson filter = Filters.and(
                Filters.eq("view.programId", programId),
                which,
                Filters.eq("view.status", MembershipView.Status.ACCEPTED.name()));
        return memberships.query(filter, null, MOST_MEMBERS).stream()
                .map(MembershipView::participantId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> programsOf(String participantId) {
        return memberships.listed(participantId).stream()
                .map(MembershipView::programId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> activeProgramsOf(String participantId) {
        return memberships.listed(participantId).stream()
                .filter(membership -> membership.status() == MembershipView.Status.ACCEPTED)
                .map(MembershipView::programId)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> bodyOf(String participantId) {
        return find(participantId).map(ParticipantView::body);
    }

    @Override
    public boolean isKnown(String participantId) {
        return people.find(participantId).isPresent();
    }

    @Override
    public String standing(String participantId) {
        return merged.standing(participantId);
    }

    @Override
    public Set<String> idsOf(String participantId) {
        return merged.idsOf(participantId);
    }

    @Override
    public Map<String, String> retired() {
        return merged.retired();
    }

    @Override
    public Set<String> bearersOf(String plainWord) {
        return people.query(Plain.holds(plainWord, NAME), null, MOST_BEARERS).stream()
                .map(ParticipantView::id)
                .collect(Collectors.toSet());
    }
}
