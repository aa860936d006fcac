package org.mentorledger.command.mentorship;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** The meetings of a mentorship. */
record Diary(Records records) {
    static final Diary NEW = new Diary(Records.NEW);

    Diary evolve(MentorshipEvent event, Made by, Instant at) {
        return event instanceof MeetingEvent meeting ? new Diary(records.evolve(meeting, by, at)) : this;
    }

    /** What becomes of a meeting, for which it must have been logged and not be void. */
    Decision standing(MeetingId id, Function<Logged, Decision> decision) {
        Optional<Logged> meeting = records.find(id);
        if (meeting.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("meetingId");
        }
        return meeting.get().inError()
                ? MentorshipRule.MEETING_VOID.refuse("meetingId")
                : decision.apply(meeting.get());
    }
}
