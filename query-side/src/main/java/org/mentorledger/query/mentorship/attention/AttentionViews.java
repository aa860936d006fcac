package org.mentorledger.query.mentorship.attention;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.springframework.stereotype.Component;

/** Reads what may need a coordinator. */
@Component
public class AttentionViews {
    private static final int AT_ONCE = 500;

    private final Documents<Situation> situations;
    private final Documents<Matter> matters;

    AttentionViews(Generations generations) {
        this.situations = new Documents<>(generations, AttentionProjection.ROOM, Situations.SHELF);
        this.matters = new Documents<>(generations, AttentionProjection.ROOM, Matters.SHELF);
    }

    /** The mentorships of a program that run, or whose last day was that one or later. */
    public List<Case> cases(String programId, LocalDate endedSince) {
        Bson open = Filters.and(
                Filters.eq("view.programId", programId),
                Filters.or(Filters.eq("view.endedOn", null), Filters.gte("view.endedOn", endedSince)));
        List<Case> cases = new ArrayList<>();
        String after = null;
        List<Situation> some;
        do {
            some = situations.query(open, after, AT_ONCE);
            Map<String, List<Matter>> known =
                    matters.listed(some.stream().map(Situation::mentorshipId).toList());
            for (Situation situation : some) {
                after = situation.mentorshipId();
                cases.add(new Case(situation, known.getOrDefault(after, List.of())));
            }
        } while (some.size() == AT_ONCE);
        return cases;
    }
}
