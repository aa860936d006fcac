package org.mentorledger.query.session.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.LeaderKind;

/**
 * Somebody who leads a session, as clients see it.
 *
 * @param programId of the session
 * @param as as what
 * @param reason why it is neither a retiree nor a mentor
 */
public record SessionMentorView(
        String programId,
        String participantId,
        LeaderKind as,
        List<String> careers,
        @Nullable String reason) {
    public SessionMentorView {
        careers = List.copyOf(careers);
    }

    static SessionMentorView of(Leader leader, String programId) {
        return new SessionMentorView(
                programId, leader.participantId(), leader.kind(), leader.careers(), leader.reason());
    }
}
