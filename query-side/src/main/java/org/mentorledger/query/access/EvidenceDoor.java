package org.mentorledger.query.access;

import java.util.Set;
import java.util.function.Predicate;
import org.mentorledger.kernel.actor.Actor;
import org.springframework.stereotype.Component;

/** The one door to people's CPD evidence; whoever passes it to another person's is written down. */
@Component
public class EvidenceDoor {
    private final Access access;
    private final Persons persons;
    private final Identities identities;
    private final Disclosures disclosures;

    EvidenceDoor(Access access, Persons persons, Identities identities, Disclosures disclosures) {
        this.access = access;
        this.persons = persons;
        this.identities = identities;
        this.disclosures = disclosures;
    }

    /**
     * Lets the actor in.
     *
     * @param kind of record that is read, such as {@code cpdLedger}
     * @throws Denied {@code NOT_FOUND} to whoever may read nothing of it, and when there is nobody of that id
     */
    public Opened open(Actor actor, String participantId, String kind) {
        Reach reach = access.readableEvidence(actor, participantId)
                .filter(any -> persons.isKnown(participantId))
                .orElseThrow(() -> Denied.notFound("participantId"));
        if (!access.isSelf(actor, participantId)) {
            disclosures.disclosed(actor, kind, participantId);
        }
        return new Opened(identities.idsOf(participantId), reach.mentorships(), reach.programs());
    }

    /**
     * What may be read.
     *
     * @param ids every id that stands for the person
     * @param mentorships those from whose meetings the evidence may come
     * @param programs those from whose sessions it may come
     */
    public record Opened(Set<String> ids, Predicate<String> mentorships, Predicate<String> programs) {
        public Opened {
            ids = Set.copyOf(ids);
        }
    }
}
