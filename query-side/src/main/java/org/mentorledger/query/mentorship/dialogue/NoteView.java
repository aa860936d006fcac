package org.mentorledger.query.mentorship.dialogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.Visibility;

/**
 * A note.
 *
 * @param authorId the party that wrote it; null: the office
 * @param author the party, or the subject of the office
 */
public record NoteView(
        String id,
        String mentorshipId,
        NoteKind kind,
        Visibility visibility,
        @Nullable String authorId,
        String author,
        String text,
        LocalDate keptOn,
        @Nullable String goalId,
        @Nullable String answers,
        OffsetDateTime recordedAt)
        implements Said {

    @Override
    public LocalDate day() {
        return keptOn;
    }
}
