package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Standing;

/**
 * What both expect, at one revision (rows B22 to B24).
 *
 * @param inForce whether it is the newest that both sides agreed to
 */
public record ExpectationsView(
        int revision,
        String text,
        List<ObjectiveView> objectives,
        @Nullable String proposedBy,
        LocalDate proposedOn,
        List<AgreementView> agreements,
        boolean inForce) {
    public ExpectationsView {
        objectives = List.copyOf(objectives);
        agreements = List.copyOf(agreements);
    }

    /** As one reads it for whom its words are not. */
    public ExpectationsView silent() {
        return new ExpectationsView(
                revision,
                Standing.NOT_SHOWN,
                objectives.stream()
                        .map(objective -> new ObjectiveView(objective.ownerId(), objective.kind(), Standing.NOT_SHOWN))
                        .toList(),
                proposedBy,
                proposedOn,
                agreements,
                inForce);
    }
}
