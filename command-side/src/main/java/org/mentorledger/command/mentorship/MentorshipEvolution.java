package org.mentorledger.command.mentorship;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.mentorship.MentorshipState.Acceptance;
import org.mentorledger.command.mentorship.MentorshipState.Goal;
import org.mentorledger.command.mentorship.MentorshipState.Meeting;
import org.mentorledger.command.mentorship.MentorshipState.Signature;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** What each event after the proposal changes. */
final class MentorshipEvolution {
    private MentorshipEvolution() {}

    static MentorshipState next(MentorshipState state, MentorshipEvent event, Made by, Instant at) {
        if (event instanceof LifecycleEvent.Accepted accepted) {
            return state.with(new Acceptance(accepted.participantId(), accepted.happenedOn()));
        }
        if (event instanceof LifecycleEvent.Started started) {
            return state.startedOn(started.happenedOn(), started.windowFrom(), started.windowTo());
        }
        if (event instanceof DevelopmentEvent.GoalSet set) {
            return state.with(set.goalId(), new Goal(by, null));
        }
        if (event instanceof DevelopmentEvent.GoalAchieved achieved) {
            Goal goal = state.goal(achieved.goalId()).orElseThrow();
            return state.with(achieved.goalId(), new Goal(goal.made(), by));
        }
        return nextMeeting(state, event, by, at);
    }

    private static MentorshipState nextMeeting(MentorshipState state, MentorshipEvent event, Made by, Instant at) {
        if (event instanceof MeetingEvent.MeetingLogged logged) {
            return state.with(logged.meetingId(), new Meeting(by, at, logged.facts(), List.of()));
        }
        if (event instanceof MeetingEvent.MeetingCorrected corrected) {
            Meeting meeting = state.meeting(corrected.meetingId()).orElseThrow();
            return state.with(
                    corrected.meetingId(),
                    new Meeting(meeting.made(), meeting.loggedAt(), corrected.facts(), meeting.signatures()));
        }
        if (event instanceof MeetingEvent.MeetingSigned signed) {
            Meeting meeting = state.meeting(signed.meetingId()).orElseThrow();
            List<Signature> more = new ArrayList<>(meeting.signatures());
            more.add(new Signature(signed.signerId(), signed.recordHash()));
            return state.with(
                    signed.meetingId(), new Meeting(meeting.made(), meeting.loggedAt(), meeting.facts(), more));
        }
        throw new IllegalStateException("A mentorship does not know " + event.getClass());
    }
}
