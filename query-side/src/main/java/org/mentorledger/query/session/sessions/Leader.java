package org.mentorledger.query.session.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.LeaderKind;

/**
 * Somebody who leads a session.
 *
 * @param reason why it is neither a retiree nor a mentor
 */
public record Leader(
        String participantId,
        LeaderKind kind,
        List<String> careers,
        @Nullable String reason) {
    public Leader {
        careers = List.copyOf(careers);
    }
}
