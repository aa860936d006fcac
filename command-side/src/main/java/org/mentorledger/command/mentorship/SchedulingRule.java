package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Rule;

/** The rules about meetings to come. */
enum SchedulingRule implements Rule {
    NOT_A_SCHEDULER("The program says who schedules its meetings."),
    SCHEDULED_IN_PAST("A meeting is scheduled for a time to come."),
    SCHEDULED_OUTSIDE_WINDOW("A meeting is scheduled between the beginning and the end of its mentorship."),
    UNSUPERVISED_NOT_SCHEDULED("The program wants contact supervised: say how this meeting will be."),
    MEETING_NOT_SCHEDULED("Only a meeting that is scheduled, and neither called off nor missed nor held, is changed."),
    MISSED_TOO_EARLY("A meeting is missed on its day at the earliest."),
    NOT_A_MENTOR("Mentors offer the times at which they can meet."),
    SLOT_IN_PAST("The times at which a mentor can meet lie ahead."),
    AGENDA_BY_PARTIES("Those who meet prepare the agenda; the office does on behalf of one of them."),
    AGENDA_MISSING("The meeting has no agenda to look back upon.");

    private final String sentence;

    SchedulingRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
