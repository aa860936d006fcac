package org.mentorledger.query.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Companies;
import org.mentorledger.query.access.Company;
import org.springframework.stereotype.Component;

/**
 * Who may read which stream, and what of it: ADMIN and the coordinators of its program all, of a person those of the
 * programs that the person belongs to; an auditor mentorships with members of their body, without notes.
 */
@Component
class StreamReaders {
    private final Access access;
    private final Companies companies;

    StreamReaders(Access access, Companies companies) {
        this.access = access;
        this.companies = companies;
    }

    /** What the actor may read of that stream; empty: nothing, as if there were none. */
    Optional<Predicate<LedgerEvent>> readable(Actor actor, String streamId) {
        List<String> parts = List.of(streamId.split(":", -1));
        String id = parts.size() > 1 ? parts.get(1) : "";
        return switch (parts.get(0)) {
            case "program", "membership" -> everythingIf(access.oversees(actor, id));
            case "participant" -> everythingIf(access.overseesPerson(actor, id));
            case "mentorship" -> ofMentorship(actor, id);
            default -> Optional.empty();
        };
    }

    private Optional<Predicate<LedgerEvent>> ofMentorship(Actor actor, String id) {
        Company company = companies.companiesOf(List.of(id)).get(id);
        if (company == null) {
            return Optional.empty();
        }
        if (access.oversees(actor, company.programId())) {
            return Optional.of(event -> true);
        }
        return company.tenures().stream().anyMatch(tenure -> access.isAuditorOf(actor, tenure.participantId()))
                ? Optional.of(event -> !(event instanceof NoteKept))
                : Optional.empty();
    }

    private static Optional<Predicate<LedgerEvent>> everythingIf(boolean so) {
        return so ? Optional.of(event -> true) : Optional.empty();
    }
}
