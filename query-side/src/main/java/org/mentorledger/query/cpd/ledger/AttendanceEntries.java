package org.mentorledger.query.cpd.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.query.cpd.RuleSet;
import org.mentorledger.query.cpd.RuleSets;
import org.mentorledger.query.cpd.ledger.CpdEntryView.State;

/** What one session is in one person's ledger: evidence is what the office recorded; nobody signs it. */
final class AttendanceEntries {
    private static final String NO_CATEGORY = "NONE";

    private AttendanceEntries() {}

    /**
     * The entry of somebody who was there.
     *
     * @param presence what is recorded of their being there
     * @param body to which they answered on that day; null: none
     */
    static CpdAttendanceView of(
            PresenceView attendance, Presence presence, SittingView session, @Nullable String body) {
        boolean isOver = session.isHeld() || !attendance.isOpen();
        OptionalInt known = isOver ? presence.minutesOf(session.span()) : OptionalInt.empty();
        Integer minutes = known.isPresent() ? known.getAsInt() : null;
        RuleSet rules = body == null ? null : RuleSets.of(body, session.day()).orElse(null);
        RuleSet.Attendance counted =
                rules == null ? null : rules.attending(session.kind()).orElse(null);
        List<Reason> reasons = new ArrayList<>();
        if (session.isCancelled()) {
            reasons.add(Reason.SESSION_CANCELLED);
        }
        if (!isOver) {
            reasons.add(Reason.NOT_OVER);
        } else {
            add(reasons, lack(attendance, presence, session));
            add(reasons, minutes == null ? Reason.MINUTES_UNKNOWN : null);
        }
        add(reasons, refusal(body, rules, counted, minutes));
        boolean isComplete = reasons.isEmpty();
        return new CpdAttendanceView(
                attendance.sessionId(),
                session.kind(),
                session.plan().title(),
                session.day(),
                attendance.recordedAt(),
                minutes,
                isComplete && minutes != null ? minutes : 0,
                counted == null ? NO_CATEGORY : counted.category(),
                rules,
                session.covered().stream().map(SittingView.Topic::words).toList(),
                isComplete ? State.COMPLETE : State.INELIGIBLE,
                reasons.stream().map(Reason::name).toList(),
                attendance.origin());
    }

    /** Why the session does not count for the person, whatever a body makes of it. */
    private static @Nullable Reason lack(PresenceView attendance, Presence presence, SittingView session) {
        Boolean decided = attendance.counts();
        if (decided != null) {
            return decided ? null : Reason.OVERRIDDEN;
        }
        return presence.isEnough(session.span(), session.plan().threshold()) ? null : Reason.NOT_ATTENDED_ENOUGH;
    }

    private static @Nullable Reason refusal(
            @Nullable String body,
            @Nullable RuleSet rules,
            RuleSet.@Nullable Attendance counted,
            @Nullable Integer minutes) {
        if (body == null) {
            return Reason.NO_CPD_BODY;
        }
        if (rules == null) {
            return Reason.NO_RULE_SET;
        }
        if (counted == null) {
            return Reason.KIND_NOT_COUNTED;
        }
        return minutes != null && minutes < counted.fromMinutes() ? Reason.TOO_SHORT : null;
    }

    private static void add(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }
}
