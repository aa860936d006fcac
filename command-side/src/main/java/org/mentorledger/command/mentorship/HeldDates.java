package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import org.mentorledger.command.dispatch.Refusal;

/** On which days contact may have been held. Business dates decide, whatever today's status (DESIGN, decision 5). */
final class HeldDates {
    private HeldDates() {}

    /** Why contact on that day may not stand in the ledger, if so. */
    static Optional<Refusal> refusal(Scene scene, LocalDate heldOn) {
        LocalDate startOn = scene.state().course().startOn();
        if (startOn == null) {
            return Optional.of(MentorshipRule.NOT_STARTED.refuse());
        }
        if (scene.act().isBefore(heldOn)) {
            return Optional.of(MentorshipRule.HELD_IN_FUTURE.refuse("heldOn"));
        }
        if (heldOn.isBefore(startOn)) {
            return Optional.of(MentorshipRule.HELD_BEFORE_START.refuse("heldOn"));
        }
        LocalDate end = scene.state().end();
        if (end != null && !heldOn.isBefore(end)) {
            return Optional.of(MentorshipRule.HELD_AFTER_END.refuse("heldOn"));
        }
        return closed(scene);
    }

    /** Bars the parties from recording what was held, so long after the end. */
    static Optional<Refusal> closed(Scene scene) {
        LocalDate end = scene.state().end();
        boolean closed =
                end != null && scene.today().isAfter(end.plusDays(scene.policy().afterEndDays()));
        return closed && !scene.byOffice() ? Optional.of(MentorshipRule.LOGGING_CLOSED.refuse()) : Optional.empty();
    }
}
