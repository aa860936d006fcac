package org.mentorledger.query.career.briefs;

import com.mongodb.client.model.Filters;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.Plain;
import org.springframework.stereotype.Component;

/** Reads what mentors tell of sectors. */
@Component
public class BriefViews {
    private static final int MOST = 10_000;

    private static final Comparator<SectorBriefView> BY_CAREER = Comparator.comparing(
                    (SectorBriefView brief) -> Plain.of(brief.career()))
            .thenComparing(SectorBriefView::mentorId);

    private final Documents<SectorBriefView> briefs;

    BriefViews(Generations generations, BriefProjection projection) {
        this.briefs = new Documents<>(generations, BriefProjection.ROOM, projection.briefs());
    }

    /**
     * What is told in a program, by career and mentor.
     *
     * @param career only of that one, however it is written; null: of all
     */
    public List<SectorBriefView> of(String programId, @Nullable String career) {
        return briefs.query(Filters.eq("view.programId", programId), null, MOST).stream()
                .filter(brief -> career == null || Plain.of(brief.career()).equals(Plain.of(career)))
                .sorted(BY_CAREER)
                .toList();
    }
}
