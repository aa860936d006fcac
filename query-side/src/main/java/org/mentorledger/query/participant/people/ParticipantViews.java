package org.mentorledger.query.participant.people;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentorledger.query.access.Belonging;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.access.Persons;
import org.mentorledger.query.projection.Documents;
import org.springframework.stereotype.Component;

/** Reads people and memberships. */
@Component
public class ParticipantViews implements Belonging, Identities, Persons {
    private final Documents<ParticipantView> people;
    private final Documents<MembershipView> memberships;

    ParticipantViews(MongoDatabase database, ParticipantProjection projection) {
        this.people = new Documents<>(database, ParticipantProjection.ROOM, projection.people());
        this.memberships = new Documents<>(database, ParticipantProjection.ROOM, ParticipantProjection.MEMBERSHIPS);
    }

    /** The person of that id. */
    public Optional<ParticipantView> find(String id) {
        return people.find(id);
    }

    /** The people of those ids, by id. */
    public Map<String, ParticipantView> find(Collection<String> ids) {
        return people.find(ids);
    }

    /** The memberships of each of those people. */
    Map<String, List<MembershipView>> membershipsOf(Collection<String> participantIds) {
        return memberships.listed(participantIds);
    }

    @Override
    public Set<String> programsOf(String participantId) {
        return memberships.listed(participantId).stream()
                .map(MembershipView::programId)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> bodyOf(String participantId) {
        return people.find(participantId).map(ParticipantView::body);
    }

    @Override
    public boolean isKnown(String participantId) {
        return people.find(participantId).isPresent();
    }

    /** Each id is a person of its own: nothing in this room's streams says otherwise. */
    @Override
    public Set<String> idsOf(String participantId) {
        return Set.of(participantId);
    }

    @Override
    public String standing(String participantId) {
        return participantId;
    }
}
