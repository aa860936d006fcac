package org.mentorledger.query;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.CheckInId;
import org.mentorledger.kernel.id.FeedbackId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.IntroductionId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.NoteId;
import org.mentorledger.kernel.id.OutcomeId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.PulseId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.CheckInChannel;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.FeedbackKind;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.OutcomeKind;
import org.mentorledger.kernel.mentorship.PulseItem;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells what is said in one mentorship beside its meetings. */
public final class ToldDialogue {
    private final Story story;
    private final Vault vault;
    private final MentorshipId mentorship;

    /** Tells of that mentorship. */
    public ToldDialogue(Story story, Vault vault, String mentorshipId) {
        this.story = story;
        this.vault = vault;
        this.mentorship = new MentorshipId(mentorshipId);
    }

    /** An e-mail went to and fro; two things are difficult. */
    public void checkedIn(String checkIn, LocalDate on) {
        checkedIn(checkIn, on, null);
    }

    /** The same, supervised or not. */
    public void checkedIn(String checkIn, LocalDate on, @Nullable Supervision supervision) {
        tell(new DialogueEvent.CheckInRecorded(
                mentorship,
                new CheckInId(checkIn),
                new ParticipantId("noah"),
                CheckInChannel.EMAIL,
                Initiator.MENTEE,
                supervision,
                4,
                2,
                List.of(new GoalId("g1")),
                new FeedbackId("f1"),
                sealed(Map.of(
                        "summary", "All well",
                        "progress", "Two interviews",
                        "challenges", Telling.json(List.of("The bus", "Small talk")),
                        "whatWorks", Telling.json(List.of("Practice")),
                        "adaptations", Telling.json(List.of("Meet on Mondays")))),
                on,
                Facts.ZONE));
    }

    /** A challenge was resolved. */
    public void resolved(String checkIn, int challenge) {
        tell(new DialogueEvent.ChallengeResolved(
                mentorship,
                new CheckInId(checkIn),
                challenge,
                sealed(Map.of("how", "Together")),
                Telling.HELD,
                Facts.ZONE));
    }

    /** Somebody kept a note; without an author: the office. */
    public void noted(String note, @Nullable String author, NoteKind kind, Visibility visibility, LocalDate on) {
        noted(note, author, kind, visibility, null, on);
    }

    /** Somebody answered a note. */
    public void answered(String note, String author, String answers, LocalDate on) {
        noted(note, author, NoteKind.ANSWER, Visibility.PAIR, answers, on);
    }

    private void noted(
            String note,
            @Nullable String author,
            NoteKind kind,
            Visibility visibility,
            @Nullable String answers,
            LocalDate on) {
        story.happens(
                StreamId.of(mentorship),
                new DialogueEvent.NoteKept(
                        mentorship,
                        new NoteId(note),
                        author == null ? null : new ParticipantId(author),
                        kind,
                        visibility,
                        new GoalId("g1"),
                        answers == null ? null : new NoteId(answers),
                        sealed(Map.of("text", "Words of " + note)),
                        on,
                        Facts.ZONE),
                Map.of(EventMetaData.ACTOR, author == null ? "office" : author));
    }

    /** Somebody gave feedback. */
    public void fedBack(String feedback, String giver, FeedbackKind kind, LocalDate on) {
        tell(new DialogueEvent.FeedbackGiven(
                mentorship,
                new FeedbackId(feedback),
                new ParticipantId(giver),
                kind,
                null,
                new CheckInId("c1"),
                new GoalId("g1"),
                sealed(Map.of("text", "Words of " + feedback)),
                on,
                Facts.ZONE));
    }

    /** Somebody told how it is, from 1 to 5 in everything. */
    public void pulsed(String pulse, String person, int value, LocalDate on) {
        tell(new DialogueEvent.PulseGiven(
                mentorship,
                new PulseId(pulse),
                new ParticipantId(person),
                new EnumMap<>(
                        Map.of(PulseItem.RELATIONSHIP, value, PulseItem.TRUST, value, PulseItem.INCLUSION, value)),
                on,
                Facts.ZONE));
    }

    /** Mia introduced noah to somebody. */
    public void introduced(String introduction, LocalDate on) {
        tell(new DialogueEvent.IntroductionMade(
                mentorship,
                new IntroductionId(introduction),
                new ParticipantId("mia"),
                sealed(Map.of("contact", "Ada Roy", "organisation", "Hydro")),
                on,
                Facts.ZONE));
    }

    /** Noah found work. */
    public void employed(String outcome, LocalDate on) {
        tell(new DialogueEvent.OutcomeRecorded(
                mentorship,
                new OutcomeId(outcome),
                OutcomeKind.EMPLOYED,
                new ParticipantId("noah"),
                sealed(Map.of("text", "A first contract")),
                on,
                Facts.ZONE));
    }

    private Sealed sealed(Map<String, String> texts) {
        return vault.seal(KeyName.of(mentorship), texts);
    }

    private void tell(DialogueEvent event) {
        story.happens(StreamId.of(mentorship), event);
    }
}
