package org.mentorledger.command.session;

import org.mentorledger.command.dispatch.Rule;

/** The rules about sessions. */
enum SessionRule implements Rule {
    SESSION_CANCELLED("The session was cancelled. Reopen it first."),
    SESSION_HELD("The session was held. What happened before is told as such; to plan it otherwise, reopen it first."),
    SESSION_IN_FUTURE("A session is held, attended and dealt with on its day at the earliest."),
    SESSION_ATTENDED("A session at which somebody was is not cancelled."),
    CAPACITY_BELOW_SEATS("A session has room for everybody who has a seat in it."),
    MENTOR_WORKSHOP_MISSING("Whoever leads a session of stage B has completed the program's workshop for mentors."),
    LEADER_ATTENDED("That somebody who leads a session was there is recorded by the program's office."),
    NOT_A_LEADER("That person does not lead the session."),
    GUARDIAN_CONSENT_MISSING("A guardian has consented before somebody so young takes part."),
    NOT_ENROLLED("That person has no seat and waits for none."),
    ATTENDED_IN_FUTURE("Nobody comes or leaves in the future."),
    NOT_ARRIVED("Only somebody who came and is still there leaves."),
    LEFT_BEFORE_ARRIVAL("Nobody leaves before they came, nor comes again before they left."),
    ATTENDANCE_DIFFERS("Something else is recorded of that person. Correct it, or void it."),
    ATTENDANCE_NOT_RECORDED("Nothing is recorded of that person's attendance."),
    WAS_NOT_THERE("Only who attended a session says how it was.");

    private final String sentence;

    SessionRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
