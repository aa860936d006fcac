package org.mentorledger.query.career.briefs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.membership.MembershipEvent.SectorBriefed;
import org.mentorledger.query.projection.Opened;

/** What a mentor tells of a sector, as they told it last. */
public record SectorBriefView(
        String programId,
        String career,
        String mentorId,
        @Nullable String past,
        @Nullable String present,
        @Nullable String future,
        @Nullable String education,
        @Nullable String learning,
        @Nullable String employment,
        @Nullable String other,
        List<BriefResourceView> resources,
        LocalDate toldOn) {
    public SectorBriefView {
        resources = List.copyOf(resources);
    }

    static SectorBriefView of(SectorBriefed e, Opened text) {
        return new SectorBriefView(
                e.programId().value(),
                e.career(),
                e.participantId().value(),
                text.maybe("past"),
                text.maybe("present"),
                text.maybe("future"),
                text.maybe("education"),
                text.maybe("learning"),
                text.maybe("employment"),
                text.maybe("other"),
                BriefResourceView.of(e.resources(), text),
                e.happenedOn());
    }
}
