package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Closed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Completed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;

/**
 * How a mentorship ended.
 *
 * @param on its last day, included
 * @param reason why it was closed; null: it was completed
 * @param early whether that was before the shortest commitment was over
 * @param outcome what came of it, where it was completed
 * @param explanation why it was closed, in words
 */
public record Ending(
        LocalDate on,
        @Nullable EndReason reason,
        boolean early,
        @Nullable String outcome,
        @Nullable String explanation) {

    static Ending of(Vault vault, Completed e) {
        return new Ending(
                e.happenedOn(),
                null,
                false,
                e.text() == null ? null : Opened.of(vault, e.text()).maybe("outcome"),
                null);
    }

    static Ending of(Vault vault, Closed e) {
        return new Ending(
                e.happenedOn(),
                e.reason(),
                e.isEarly(),
                null,
                e.text() == null ? null : Opened.of(vault, e.text()).maybe("explanation"));
    }

    /** Without what was said of it: words are for those who were there. */
    Ending silent() {
        return new Ending(on, reason, early, null, null);
    }

    MentorshipStatus status() {
        return reason == null ? MentorshipStatus.COMPLETED : MentorshipStatus.CLOSED;
    }
}
