package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that helps, shared by a party. */
public record ResourceView(
        String id,
        String title,
        @Nullable String link,
        @Nullable String note,
        @Nullable String areaId,
        LocalDate sharedOn) {}
