package org.mentorledger.query.stitching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mentorledger.query.journey.journeys.JourneyView;
import org.mentorledger.query.journey.journeys.JourneyViews;
import org.mentorledger.query.participant.people.MembershipView;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.springframework.stereotype.Component;

/** The people of a program, each once: with their memberships, their journeys and what their profile names. */
@Component
final class Populations {
    private final ParticipantViews people;
    private final JourneyViews journeys;

    Populations(ParticipantViews people, JourneyViews journeys) {
        this.people = people;
        this.journeys = journeys;
    }

    /** Everybody who has a membership or a journey there, by id. */
    List<Member> of(String programId) {
        List<MembershipView> memberships = people.membershipsIn(programId);
        List<JourneyView> begun = journeys.of(programId);
        Set<String> ids = new HashSet<>();
        memberships.forEach(membership -> ids.add(membership.participantId()));
        begun.forEach(journey -> ids.add(journey.participantId()));
        Map<String, ParticipantView> persons = people.find(ids);
        Map<String, Gathered> gathered = new TreeMap<>();
        for (MembershipView membership : memberships) {
            gathered(gathered, persons, membership.participantId())
                    .memberships()
                    .add(membership);
        }
        for (JourneyView journey : begun) {
            gathered(gathered, persons, journey.participantId()).journeys().add(journey);
        }
        Collection<Gathered> all = gathered.values();
        return all.stream()
                .map(one -> new Member(
                        one.person().id(),
                        one.memberships(),
                        one.journeys(),
                        one.person().careers()))
                .toList();
    }

    private static Gathered gathered(Map<String, Gathered> gathered, Map<String, ParticipantView> persons, String id) {
        ParticipantView person = persons.getOrDefault(id, ParticipantView.unseen(id));
        return gathered.computeIfAbsent(
                person.id(), standing -> new Gathered(person, new ArrayList<>(), new ArrayList<>()));
    }

    private record Gathered(ParticipantView person, List<MembershipView> memberships, List<JourneyView> journeys) {}
}
