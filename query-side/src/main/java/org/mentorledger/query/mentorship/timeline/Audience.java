package org.mentorledger.query.mentorship.timeline;

import org.mentorledger.kernel.mentorship.DialogueEvent.FeedbackGiven;
import org.mentorledger.kernel.mentorship.DialogueEvent.IntroductionMade;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.kernel.mentorship.DialogueEvent.PulseGiven;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** For whom the row of an event is, beside whoever acted: that something was said tells something, too. */
public enum Audience {
    /** Those who may read facts of its day. */
    FACTS,
    /** Those who may read words of its day. */
    WORDS,
    /** The parties of its day. */
    PARTIES,
    /** Its author and who oversees the mentorship. */
    OFFICE,
    /** Its author alone. */
    AUTHOR;

    static Audience of(MentorshipEvent e) {
        if (e instanceof NoteKept note) {
            return switch (note.visibility()) {
                case ME -> AUTHOR;
                case PAIR -> PARTIES;
                case COORDINATOR -> OFFICE;
            };
        }
        if (e instanceof PulseGiven) {
            return OFFICE;
        }
        return e instanceof FeedbackGiven || e instanceof IntroductionMade ? WORDS : FACTS;
    }
}
