package org.mentorledger.server.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.kernel.session.SessionKind;
import tools.jackson.databind.JsonNode;

/**
 * Sends one session at a time: that it is to be, who was there, and, once all its rows are in the ledger, that it was
 * held; for who has a seat and is not noted then was absent. What the ledger refuses is a fault of a row.
 */
final class HeldSessions {
    private static final String DOCUMENT = "query Session($id: ID!) { session(id: $id) { id programId heldOn } }";

    private final Ledger ledger;
    private final Sender sender;
    private final String program;
    private final String source;
    private final Map<String, Outcome.Refused> peopleRefused;

    HeldSessions(
            Ledger ledger, Sender sender, String program, String source, Map<String, Outcome.Refused> peopleRefused) {
        this.ledger = ledger;
        this.sender = sender;
        this.program = program;
        this.source = source;
        this.peopleRefused = peopleRefused;
    }

    /**
     * A session under an id, as the ledger took it.
     *
     * @param isOthers whether the id stands for something else, which is not this program's to add to
     */
    private record Scheduled(String id, Outcome outcome, boolean isOthers) {}

    /** The faults of its rows; none when all of it is in the ledger. */
    List<RowFault> send(ListedSession session) {
        Scheduled scheduled = schedule(session);
        if (scheduled.outcome() instanceof Outcome.Refused refusal) {
            return session.rows().stream().map(row -> fault(row, refusal)).toList();
        }
        String id = scheduled.id();
        List<RowFault> faults = new ArrayList<>();
        session.rows().forEach(row -> record(id, row).ifPresent(faults::add));
        if (faults.isEmpty() && !session.lacksARow()) {
            Mutation held = Mutation.of("holdSession", Map.of("sessionId", id), source);
            if (sender.send(held) instanceof Outcome.Refused refusal) {
                faults.add(fault(session.rows().get(0), refusal));
            }
        }
        return faults;
    }

    /** Ids are the whole ledger's: what another program calls the same gets an id of this one, the same in every run. */
    private Scheduled schedule(ListedSession session) {
        Scheduled asListed = schedule(DerivedIds.session(program, session.name()), session);
        return asListed.isOthers() ? schedule(DerivedIds.sessionWithin(program, session.name()), session) : asListed;
    }

    /** A session that the ledger knows already, of that program and day, is taken as it stands. */
    private Scheduled schedule(String id, ListedSession session) {
        Map<AttendanceColumn, Object> agreed = session.agreed();
        Outcome outcome = sender.send(Mutation.of("scheduleSession", plan(id, agreed), source));
        if (!(outcome instanceof Outcome.Refused refusal) || !refusal.code().equals("CONFLICT")) {
            return new Scheduled(id, outcome, false);
        }
        JsonNode known = ledger.ask("session", DOCUMENT, Map.of("id", id));
        if (known == null || !known.path("programId").asString("").equals(program)) {
            return new Scheduled(id, outcome, true);
        }
        boolean isThatDay = known.path("heldOn").asString("").equals(agreed.get(AttendanceColumn.DATE));
        return new Scheduled(id, isThatDay ? sender.alreadySo() : outcome, false);
    }

    /** Its day is said beside its time: the ledger refuses a time that is on another day where the program is at home. */
    private Map<String, Object> plan(String id, Map<AttendanceColumn, Object> agreed) {
        Map<String, Object> plan = new HashMap<>();
        agreed.forEach((column, value) -> plan.put(column.field(), value));
        plan.put("id", id);
        plan.put("programId", program);
        plan.putIfAbsent(AttendanceColumn.KIND.field(), SessionKind.KNOWLEDGE_EXCHANGE.name());
        plan.putIfAbsent(AttendanceColumn.CAPACITY.field(), Mutation.NOTHING);
        return plan;
    }

    private Optional<RowFault> record(String id, AttendanceRow row) {
        Outcome.Refused unknown = peopleRefused.get(row.attendee());
        if (unknown != null) {
            return Optional.of(
                    new RowFault(row.number(), AttendanceColumn.ATTENDEE_ID.header(), unknown.reason(row.values())));
        }
        Map<String, Object> attendance = new HashMap<>(row.ofPerson());
        attendance.put("sessionId", id);
        attendance.put(AttendanceColumn.ATTENDEE_ID.field(), row.attendee());
        return sender.send(Mutation.of("recordAttendance", attendance, source)) instanceof Outcome.Refused refusal
                ? Optional.of(fault(row, refusal))
                : Optional.empty();
    }

    private static RowFault fault(AttendanceRow row, Outcome.Refused refusal) {
        return new RowFault(row.number(), AttendanceColumn.of(refusal), refusal.reason(row.values()));
    }
}
