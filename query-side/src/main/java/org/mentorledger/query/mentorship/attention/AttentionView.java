package org.mentorledger.query.mentorship.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Place;

/**
 * Something that needs a coordinator.
 *
 * @param since when it began to
 * @param participantIds whose turn it is: those who stand in it now
 */
public record AttentionView(
        AttentionKind kind,
        String mentorshipId,
        String programId,
        LocalDate since,
        List<String> participantIds,
        @Nullable String meetingId,
        @Nullable String checkInId,
        @Nullable String noteId,
        @Nullable String month) {
    public AttentionView {
        participantIds = List.copyOf(participantIds);
    }

    /** Where it stands in a list by how long it waits. */
    public Place place() {
        return new Place(since.toString(), kind + ":" + mentorshipId + ":" + subject());
    }

    private String subject() {
        return Stream.of(meetingId, checkInId, noteId, month)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
