package org.mentorledger.command.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/**
 * The meetings of a mentorship, by their ids.
 *
 * @param days which meetings were held on a day, by their ids
 */
record Diary(Map<String, Meeting> meetings, Map<LocalDate, List<String>> days) {
    static final Diary NEW = new Diary(Map.of(), Map.of());

    /** Two meetings that overlap lie no further apart, whatever their zones and however long they last. */
    private static final int NEARBY = 3;

    Diary {
        meetings = Growing.map(meetings);
        days = Growing.map(days);
    }

    /** A meeting as it is recorded now, and when it was recorded first. */
    record Meeting(Made made, Instant loggedAt, MeetingFacts facts, List<Signature> signatures) {
        Meeting {
            signatures = List.copyOf(signatures);
        }
    }

    /** Who signed which record. */
    record Signature(ParticipantId signer, String recordHash) {}

    Diary evolve(MentorshipEvent event, Made by, Instant at) {
        return event instanceof MeetingEvent meeting ? evolve(meeting, by, at) : this;
    }

    private Diary evolve(MeetingEvent event, Made by, Instant at) {
        if (event instanceof MeetingLogged logged) {
            return with(logged.meetingId(), new Meeting(by, at, logged.facts(), List.of()));
        }
        if (event instanceof MeetingCorrected corrected) {
            Meeting meeting = meeting(corrected.meetingId()).orElseThrow();
            return with(
                    corrected.meetingId(),
                    new Meeting(meeting.made(), meeting.loggedAt(), corrected.facts(), meeting.signatures()));
        }
        if (event instanceof MeetingSigned signed) {
            Meeting meeting = meeting(signed.meetingId()).orElseThrow();
            List<Signature> more = new ArrayList<>(meeting.signatures());
            more.add(new Signature(signed.signerId(), signed.recordHash()));
            return with(signed.meetingId(), new Meeting(meeting.made(), meeting.loggedAt(), meeting.facts(), more));
        }
        return this;
    }

    Optional<Meeting> meeting(MeetingId id) {
        return Optional.ofNullable(meetings.get(id.value()));
    }

    /** The other meetings that may overlap with one on that day. */
    Stream<Meeting> near(LocalDate day, MeetingId except) {
        return IntStream.rangeClosed(-NEARBY, NEARBY)
                .mapToObj(day::plusDays)
                .flatMap(near -> days.getOrDefault(near, List.of()).stream())
                .filter(id -> !id.equals(except.value()))
                .flatMap(id -> Stream.ofNullable(meetings.get(id)));
    }

    private Diary with(MeetingId id, Meeting meeting) {
        LocalDate before = meeting(id).map(known -> known.facts().heldOn()).orElse(null);
        return new Diary(
                Growing.with(meetings, id.value(), meeting),
                moved(id.value(), before, meeting.facts().heldOn()));
    }

    private Map<LocalDate, List<String>> moved(String id, @Nullable LocalDate from, LocalDate to) {
        if (to.equals(from)) {
            return days;
        }
        Map<LocalDate, List<String>> others = from == null
                ? days
                : Growing.with(
                        days,
                        from,
                        days.getOrDefault(from, List.of()).stream()
                                .filter(other -> !other.equals(id))
                                .toList());
        return Growing.with(
                others,
                to,
                Stream.concat(days.getOrDefault(to, List.of()).stream(), Stream.of(id))
                        .toList());
    }
}
