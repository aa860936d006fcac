package org.mentorledger.kernel.mentorship;

import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.MentorshipId;

/**
 * The vocabulary of the Mentorship stream: how the relationship goes, who stands in it, what it is to develop, its
 * meetings, and what is said in it beside them.
 */
public sealed interface MentorshipEvent extends LedgerEvent
        permits LifecycleEvent, PartyEvent, DevelopmentEvent, MeetingEvent, DialogueEvent {

    /** The mentorship. */
    MentorshipId mentorshipId();
}
