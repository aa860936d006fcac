package org.mentorledger.kernel.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.vault.Sealed;

/** What a session was about, in the vocabulary of the Session stream. */
public sealed interface ContentEvent extends SessionEvent {

    /** Somebody asked about a topic. Sealed, under their key where they are named: {@code topic}. */
    record TopicRaised(
            SessionId sessionId,
            String topicKey,
            @Nullable ParticipantId raisedBy,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements ContentEvent {}

    /** A topic was dealt with. Sealed: {@code topic}. */
    record TopicCovered(SessionId sessionId, String topicKey, Sealed text, LocalDate happenedOn, String zone)
            implements ContentEvent {}

    /** A topic was not dealt with after all. Sealed: {@code topic reason}. */
    record TopicReopened(SessionId sessionId, String topicKey, Sealed text, LocalDate happenedOn, String zone)
            implements ContentEvent {}

    /** A career was presented, or is to be; it replaces what was told of it before. Sealed: {@code overview}. */
    record CareerPresented(
            SessionId sessionId,
            String career,
            @Nullable ParticipantId mentorId,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements ContentEvent {}

    /** Careers have something in common. Sealed, where given: {@code knowledge skills} (JSON lists). */
    record OverlapNoted(SessionId sessionId, List<String> careers, Sealed text, LocalDate happenedOn, String zone)
            implements ContentEvent {
        public OverlapNoted {
            careers = List.copyOf(careers);
        }
    }

    /**
     * Somebody who attended says how it was; it replaces what they said before. Sealed under their key, where given: {@code
     * text}.
     *
     * @param rating from 1 to 5, if given
     */
    record FeedbackGiven(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable Integer rating,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements ContentEvent {}
}
