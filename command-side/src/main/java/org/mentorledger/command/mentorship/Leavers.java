package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.mentorship.Parties.Party;
import org.mentorledger.kernel.id.ParticipantId;

/** Those who left: they keep their own meetings in order, for as long as parties do after an end, and no others. */
final class Leavers {
    private Leavers() {}

    /** Bars one who left from a meeting that they did not attend, or from any so long after. */
    static Optional<Refusal> barred(Scene scene, Predicate<ParticipantId> attended) {
        ParticipantId person = scene.party();
        Optional<Party> party =
                person == null ? Optional.empty() : scene.state().parties().last(person);
        LocalDate last = party.map(Party::to).orElse(null);
        if (person == null || last == null || scene.byOffice() || !scene.today().isAfter(last)) {
            return Optional.empty();
        }
        boolean isLong = scene.today().isAfter(last.plusDays(scene.policy().afterEndDays()));
        return new Checks()
                .refuseIf(!attended.test(person), MentorshipRule.DID_NOT_ATTEND, "attendance")
                .refuseIf(isLong, MentorshipRule.LOGGING_CLOSED, null)
                .refusal();
    }
}
