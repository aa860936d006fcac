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

/** The meetings of a mentorship: what was planned of them, and what was recorded. */
record Diary(Plans plans, Records records) {
    static final Diary NEW = new Diary(Plans.NEW, Records.NEW);

    Diary evolve(MentorshipEvent event, Made by, Instant at) {
        return event instanceof MeetingEvent meeting
                ? new Diary(plans.evolve(meeting, by), records.evolve(meeting, by, at))
                : this;
    }

    /** What becomes of a meeting, for which it must have been logged and not be void. */
    Decision standing(MeetingId id, Function<Logged, Decision> decision) {
        Optional<Logged> meeting = records.find(id);
        if (meeting.isEmpty()) {
            return plans.find(id).isPresent()
                    ? MentorshipRule.MEETING_NOT_LOGGED.refuse("meetingId")
                    : CommonRule.NOT_FOUND.refuse("meetingId");
        }
        return meeting.get().inError()
                ? MentorshipRule.MEETING_VOID.refuse("meetingId")
                : decision.apply(meeting.get());
    }

    /** What becomes of a meeting, for which it must have been scheduled, and not be void. */
    Decision planned(MeetingId id, Function<Scheduled, Decision> decision) {
        Optional<Logged> logged = records.find(id);
        if (logged.filter(Logged::inError).isPresent()) {
            return MentorshipRule.MEETING_VOID.refuse("meetingId");
        }
        return plans.find(id)
                .map(decision)
                .orElseGet(() -> logged.isPresent()
                        ? SchedulingRule.MEETING_NOT_SCHEDULED.refuse("meetingId")
                        : CommonRule.NOT_FOUND.refuse("meetingId"));
    }
}
