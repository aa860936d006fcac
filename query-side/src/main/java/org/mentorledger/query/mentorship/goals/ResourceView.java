package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Standing;

/** Something that helps, shared by a party. */
public record ResourceView(
        String id,
        String title,
        @Nullable String link,
        @Nullable String note,
        @Nullable String areaId,
        LocalDate sharedOn) {
    /** As one reads it for whom its words are not. */
    public ResourceView silent() {
        return new ResourceView(id, Standing.NOT_SHOWN, null, null, areaId, sharedOn);
    }
}
