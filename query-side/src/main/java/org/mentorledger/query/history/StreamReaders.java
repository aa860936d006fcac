package org.mentorledger.query.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.DialogueEvent.FeedbackGiven;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.kernel.mentorship.DialogueEvent.PulseGiven;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Companies;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Gatherings;
import org.springframework.stereotype.Component;

/**
 * Who may read which stream, and what of it: ADMIN and the coordinators of its program all, of a person those of the
 * programs that the person belongs to; an auditor mentorships with members of their body, without notes, and neither sessions
 * nor journeys, which hold words everywhere.
 */
@Component
class StreamReaders {
    private final Access access;
    private final Companies companies;
    private final Gatherings gatherings;

    StreamReaders(Access access, Companies companies, Gatherings gatherings) {
        this.access = access;
        this.companies = companies;
        this.gatherings = gatherings;
    }

    /** What the actor may read of that stream; empty: nothing, as if there were none. */
    Optional<Predicate<LedgerEvent>> readable(Actor actor, String streamId) {
        List<String> parts = List.of(streamId.split(":", -1));
        String id = parts.size() > 1 ? parts.get(1) : "";
        return switch (parts.get(0)) {
            case "program", "membership", "journey" -> everythingIf(access.oversees(actor, id));
            case "participant" -> everythingIf(access.overseesPerson(actor, id));
            case "mentorship" -> ofMentorship(actor, id);
            case "session" ->
                everythingIf(gatherings
                        .programOf(id)
                        .filter(program -> access.oversees(actor, program))
                        .isPresent());
            default -> Optional.empty();
        };
    }

    private Optional<Predicate<LedgerEvent>> ofMentorship(Actor actor, String id) {
        Company company = companies.companiesOf(List.of(id)).get(id);
        if (company == null) {
            return Optional.empty();
        }
        if (access.oversees(actor, company.programId())) {
            return Optional.of(event -> actor.is(Role.ADMIN) || !isTheirOwn(event));
        }
        return company.tenures().stream().anyMatch(tenure -> access.isAuditorOf(actor, tenure.participantId()))
                ? Optional.of(event -> !isWord(event))
                : Optional.empty();
    }

    /** What somebody wrote for themself alone. */
    private static boolean isTheirOwn(LedgerEvent event) {
        return event instanceof NoteKept note && note.visibility() == Visibility.ME;
    }

    /** What people say to each other, and of each other. */
    private static boolean isWord(LedgerEvent event) {
        return event instanceof NoteKept || event instanceof FeedbackGiven || event instanceof PulseGiven;
    }

    private static Optional<Predicate<LedgerEvent>> everythingIf(boolean so) {
        return so ? Optional.of(event -> true) : Optional.empty();
    }
}
