package org.mentorledger.query.journey.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something written down about a stage.
 *
 * @param authorId null: the office
 */
public record StageNoteView(String note, @Nullable String authorId, LocalDate notedOn) {}
