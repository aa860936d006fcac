package org.mentorledger.command.mentorship;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** The meetings of a mentorship, by their ids. */
record Diary(Map<String, Meeting> meetings) {
    static final Diary NEW = new Diary(Map.of());

    Diary {
        meetings = Map.copyOf(meetings);
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

    private Diary with(MeetingId id, Meeting meeting) {
        Map<String, Meeting> more = new HashMap<>(meetings);
        more.put(id.value(), meeting);
        return new Diary(more);
    }
}
