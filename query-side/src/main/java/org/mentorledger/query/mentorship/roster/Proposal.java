package org.mentorledger.query.mentorship.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;

/**
 * What was proposed, and stays.
 *
 * @param zone the time zone of its days
 */
public record Proposal(
        String programId,
        @Nullable String cycleId,
        String zone,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String organisation,
        List<String> skills) {
    public Proposal {
        skills = List.copyOf(skills);
    }

    static Proposal of(Vault vault, Proposed e) {
        Opened details = e.details() == null ? null : Opened.of(vault, e.details());
        return new Proposal(
                e.programId().value(),
                e.cycleId() == null ? null : e.cycleId().value(),
                e.zone(),
                details == null ? null : details.maybe("title"),
                details == null ? null : details.maybe("purpose"),
                details == null ? null : details.maybe("organisation"),
                details == null ? List.of() : details.texts("skills"));
    }
}
