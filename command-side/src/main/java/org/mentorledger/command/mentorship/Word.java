package org.mentorledger.command.mentorship;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DialogueEvent;

/**
 * Something that was said.
 *
 * @param made by which command
 * @param by whose word it is; null: nobody's of the parties
 */
record Word(Made made, @Nullable ParticipantId by) {

    static Word of(DialogueEvent event, Made made) {
        if (event instanceof DialogueEvent.NoteKept e) {
            return new Word(made, e.authorId());
        }
        if (event instanceof DialogueEvent.FeedbackGiven e) {
            return new Word(made, e.giverId());
        }
        return new Word(made, event instanceof DialogueEvent.PulseGiven e ? e.participantId() : null);
    }

    static Id id(DialogueEvent event) {
        if (event instanceof DialogueEvent.NoteKept e) {
            return e.noteId();
        }
        if (event instanceof DialogueEvent.FeedbackGiven e) {
            return e.feedbackId();
        }
        if (event instanceof DialogueEvent.PulseGiven e) {
            return e.pulseId();
        }
        if (event instanceof DialogueEvent.IntroductionMade e) {
            return e.introductionId();
        }
        if (event instanceof DialogueEvent.OutcomeRecorded e) {
            return e.outcomeId();
        }
        throw new IllegalStateException("Nothing is said by " + event.getClass());
    }

    /** The name under which what has that id is known: ids of different kinds never meet. */
    static String key(Id id) {
        return id.getClass().getSimpleName() + ":" + id.value();
    }

    /** What becomes of a command that would say it again: only the same words of the same person are the same. */
    Decision again(Scene scene, String field) {
        return Objects.equals(by, scene.party()) ? made.again(scene.act(), field) : CommonRule.CONFLICT.refuse(field);
    }
}
