package org.mentorledger.query.mentorship.roster;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;

/**
 * What was proposed, and stays.
 *
 * @param zone the time zone of its days
 * @param recordedAt when the ledger heard of it
 */
public record Proposal(
        String programId,
        @Nullable String cycleId,
        String zone,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String organisation,
        List<String> skills,
        OffsetDateTime recordedAt) {
    public Proposal {
        skills = List.copyOf(skills);
    }

    /** Without what it is for, in words. */
    Proposal silent() {
        return new Proposal(programId, cycleId, zone, title, null, organisation, skills, recordedAt);
    }

    static Proposal of(Vault vault, Proposed e, Recorded recorded) {
        Opened details = e.details() == null ? null : Opened.of(vault, e.details());
        return new Proposal(
                e.programId().value(),
                e.cycleId() == null ? null : e.cycleId().value(),
                e.zone(),
                details == null ? null : details.maybe("title"),
                details == null ? null : details.maybe("purpose"),
                details == null ? null : details.maybe("organisation"),
                details == null ? List.of() : details.texts("skills"),
                recorded.at());
    }
}
