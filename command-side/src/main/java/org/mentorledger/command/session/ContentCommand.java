package org.mentorledger.command.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;

/** What can be asked of what a session is about. */
sealed interface ContentCommand extends SessionCommand {

    record RaiseTopic(
            SessionId sessionId, String topic, @Nullable ParticipantId raisedBy) implements ContentCommand {}

    record CoverTopic(SessionId sessionId, String topic) implements ContentCommand {}

    record ReopenTopic(SessionId sessionId, String topic, String reason) implements ContentCommand {}

    record PresentCareer(
            SessionId sessionId,
            String career,
            String overview,
            @Nullable ParticipantId mentorId) implements ContentCommand {}

    record NoteOverlap(SessionId sessionId, List<String> careers, List<String> knowledge, List<String> skills)
            implements ContentCommand {}

    record GiveSessionFeedback(
            SessionId sessionId,
            @Nullable Integer rating,
            @Nullable String text) implements ContentCommand {}
}
