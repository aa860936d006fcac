package org.mentorledger.query.journey.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Identities;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about one journey: to the person themselves, and to those who oversee the program. */
@Controller
final class JourneyQueries {
    private final JourneyViews journeys;
    private final Identities identities;
    private final Access access;
    private final Disclosures disclosures;

    JourneyQueries(JourneyViews journeys, Identities identities, Access access, Disclosures disclosures) {
        this.journeys = journeys;
        this.identities = identities;
        this.access = access;
        this.disclosures = disclosures;
    }

    /** Under whichever of the person's ids it was told, that asked for first. */
    @QueryMapping
    JourneyView journey(@Argument String programId, @Argument String participantId, @ContextValue Actor actor) {
        boolean isSelf = access.isSelf(actor, participantId);
        if (!isSelf && !access.oversees(actor, programId)) {
            throw Denied.notFound("participantId");
        }
        List<String> ids = new ArrayList<>(List.of(participantId));
        ids.addAll(identities.idsOf(participantId));
        JourneyView journey = journeys.of(programId, ids).orElseThrow(() -> Denied.notFound("participantId"));
        if (!isSelf) {
            disclosures.disclosed(actor, "journey", programId + ":" + journey.participantId());
        }
        return journey;
    }

    @BatchMapping(typeName = "Journey")
    Map<JourneyView, Integer> attended(List<JourneyView> asked) {
        Map<JourneyView, Integer> attended = new HashMap<>();
        asked.forEach(journey -> attended.put(
                journey, journeys.attended(journey.programId(), identities.idsOf(journey.participantId()))));
        return attended;
    }
}
