package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
}
