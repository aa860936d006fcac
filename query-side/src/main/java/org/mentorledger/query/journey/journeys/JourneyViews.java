package org.mentorledger.query.journey.journeys;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.springframework.stereotype.Component;

/** Reads journeys. */
@Component
public class JourneyViews {
    private static final int MOST = 100_000;

    private final Documents<JourneyView> journeys;
    private final Documents<AttendedView> attended;

    JourneyViews(Generations generations, JourneyProjection projection) {
        this.journeys = new Documents<>(generations, JourneyProjection.ROOM, projection.journeys());
        this.attended = new Documents<>(generations, JourneyProjection.ROOM, AttendedFold.ATTENDED);
    }

    /** The journey whose id is that of the program and that of the person, with a colon between. */
    public Optional<JourneyView> find(String id) {
        return journeys.find(id);
    }

    /** All journeys of a program. */
    public List<JourneyView> of(String programId) {
        return journeys.query(Filters.eq("view.programId", programId), null, MOST);
    }

    /** The journey of a person in a program, under whichever of their ids it was told; the first that has one names it. */
    public Optional<JourneyView> of(String programId, Collection<String> ids) {
        Map<String, JourneyView> found =
                journeys.find(ids.stream().map(id -> programId + ":" + id).toList());
        List<JourneyView> told = ids.stream()
                .distinct()
                .map(id -> found.get(programId + ":" + id))
                .filter(Objects::nonNull)
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(Merged.of(told));
    }

    /** In how many sessions of a program a person was, under any of their ids. */
    int attended(String programId, Collection<String> ids) {
        return (int)
                attended.listed(ids.stream().map(id -> programId + ":" + id).toList()).values().stream()
                        .flatMap(List::stream)
                        .filter(session -> session.present().stream().anyMatch(ids::contains))
                        .map(AttendedView::sessionId)
                        .distinct()
                        .count();
    }
}
