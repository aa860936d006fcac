package org.mentorledger.command.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mentorledger.command.dispatch.Growing;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.mentorship.Logged.Fate;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeResolved;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeWithdrawn;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingDisputed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingVoided;
import org.mentorledger.kernel.mentorship.MeetingEvent.PaperSignatureRecorded;

/**
 * The meetings that were logged.
 *
 * @param meetings by their ids
 * @param days the ids of those that began at a known time, by the days in UTC that they touch
 */
record Records(Map<String, Logged> meetings, Map<LocalDate, List<String>> days) {
    static final Records NEW = new Records(Map.of(), Map.of());

    Records {
        meetings = Growing.map(meetings);
        days = Growing.map(days);
    }

    Records evolve(MeetingEvent event, Made by, Instant at) {
        if (event instanceof MeetingLogged e) {
            return with(e.meetingId(), Logged.of(by, at, e.facts()));
        }
        if (event instanceof MeetingCorrected e) {
            return change(e.meetingId(), meeting -> meeting.corrected(e.facts()));
        }
        if (event instanceof MeetingVoided e) {
            return change(e.meetingId(), Logged::voided);
        }
        if (event instanceof MeetingSigned e) {
            return change(e.meetingId(), meeting -> meeting.signed(e.signerId(), e.recordHash()));
        }
        if (event instanceof PaperSignatureRecorded e) {
            return change(e.meetingId(), meeting -> meeting.signed(e.signerId(), e.recordHash()));
        }
        return disputed(event);
    }

    private Records disputed(MeetingEvent event) {
        if (event instanceof MeetingDisputed e) {
            return change(e.meetingId(), meeting -> meeting.disputed(e.participantId(), Fate.OPEN));
        }
        if (event instanceof DisputeWithdrawn e) {
            return change(e.meetingId(), meeting -> meeting.disputed(e.participantId(), Fate.WITHDRAWN));
        }
        if (event instanceof DisputeResolved e) {
            return change(e.meetingId(), meeting -> meeting.disputed(e.participantId(), Fate.of(e.resolution())));
        }
        return this;
    }

    Optional<Logged> find(MeetingId id) {
        return Optional.ofNullable(meetings.get(id.value()));
    }

    /** The other meetings that stand and may have been at that time. */
    Stream<Logged> near(Span span, MeetingId except) {
        return span.days().stream()
                .flatMap(day -> days.getOrDefault(day, List.of()).stream())
                .distinct()
                .filter(id -> !id.equals(except.value()))
                .flatMap(id -> Stream.ofNullable(meetings.get(id)));
    }

    private Records change(MeetingId id, UnaryOperator<Logged> how) {
        return with(id, how.apply(find(id).orElseThrow()));
    }

    private Records with(MeetingId id, Logged meeting) {
        List<LocalDate> before = find(id).map(Records::daysOf).orElse(List.of());
        List<LocalDate> after = daysOf(meeting);
        return new Records(
                Growing.with(meetings, id.value(), meeting),
                before.equals(after) ? days : moved(id.value(), before, after));
    }

    private Map<LocalDate, List<String>> moved(String id, List<LocalDate> from, List<LocalDate> to) {
        Map<LocalDate, List<String>> moved = days;
        for (LocalDate day : from) {
            Stream<String> others = on(moved, day).filter(other -> !other.equals(id));
            moved = Growing.with(moved, day, others.toList());
        }
        for (LocalDate day : to) {
            moved = Growing.with(
                    moved, day, Stream.concat(on(moved, day), Stream.of(id)).toList());
        }
        return moved;
    }

    private static Stream<String> on(Map<LocalDate, List<String>> days, LocalDate day) {
        return days.getOrDefault(day, List.of()).stream();
    }

    private static List<LocalDate> daysOf(Logged meeting) {
        Span span = meeting.inError() ? null : Span.of(meeting.facts());
        return span == null ? List.of() : span.days();
    }
}
