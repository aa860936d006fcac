package org.mentorledger.query.mentorship.dialogue;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent.ChallengeResolved;
import org.mentorledger.kernel.mentorship.DialogueEvent.CheckInRecorded;
import org.mentorledger.kernel.mentorship.DialogueEvent.FeedbackGiven;
import org.mentorledger.kernel.mentorship.DialogueEvent.IntroductionMade;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.kernel.mentorship.DialogueEvent.OutcomeRecorded;
import org.mentorledger.kernel.mentorship.DialogueEvent.PulseGiven;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds what is said, each a document of its own, listed under its mentorship. */
@Component
final class DialogueProjection implements Projection {
    static final Room ROOM = new Room("dialogue", 1, Set.of("mentorship"));

    private final Shelf<CheckInView> checkIns;
    private final Shelf<NoteView> notes;
    private final Shelf<FeedbackView> feedback;
    private final Shelf<IntroductionView> introductions;
    private final Shelf<OutcomeView> outcomes;

    static final Shelf<PulseView> PULSES = shelf("pulses", PulseView.class)
            .begins(PulseGiven.class, e -> e.mentorshipId() + ":" + e.pulseId(), Folds::on)
            .build();

    DialogueProjection(Vault vault) {
        Folds folds = new Folds(vault);
        checkIns = shelf("check-ins", CheckInView.class)
                .begins(CheckInRecorded.class, e -> e.mentorshipId() + ":" + e.checkInId(), folds::on)
                .on(ChallengeResolved.class, e -> e.mentorshipId() + ":" + e.checkInId(), folds::on)
                .build();
        notes = shelf("notes", NoteView.class)
                .begins(NoteKept.class, e -> e.mentorshipId() + ":" + e.noteId(), folds::on)
                .build();
        feedback = shelf("feedback", FeedbackView.class)
                .begins(FeedbackGiven.class, e -> e.mentorshipId() + ":" + e.feedbackId(), folds::on)
                .build();
        introductions = shelf("introductions", IntroductionView.class)
                .begins(IntroductionMade.class, e -> e.mentorshipId() + ":" + e.introductionId(), folds::on)
                .build();
        outcomes = shelf("outcomes", OutcomeView.class)
                .begins(OutcomeRecorded.class, e -> e.mentorshipId() + ":" + e.outcomeId(), folds::on)
                .build();
    }

    private static <V extends Record & Said> Shelf.Builder<V> shelf(String name, Class<V> type) {
        return Shelf.of(name, type).listedUnder(said -> List.of(said.mentorshipId()));
    }

    Shelf<CheckInView> checkIns() {
        return checkIns;
    }

    Shelf<NoteView> notes() {
        return notes;
    }

    Shelf<FeedbackView> feedback() {
        return feedback;
    }

    Shelf<IntroductionView> introductions() {
        return introductions;
    }

    Shelf<OutcomeView> outcomes() {
        return outcomes;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(checkIns, notes, feedback, PULSES, introductions, outcomes);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(LifecycleEvent.class, PartyEvent.class, DevelopmentEvent.class, MeetingEvent.class);
    }
}
