package org.mentorledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.Activity;
import org.mentorledger.kernel.mentorship.Appointment;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Formality;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.ItemOutcome;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.Resolution;
import org.mentorledger.kernel.mentorship.Slot;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells how the meetings of one mentorship come about, are prepared, and are called into question. */
public final class ToldAppointments {
    private final Story story;
    private final Vault vault;
    private final MentorshipId mentorship;

    /** Tells of that mentorship. */
    public ToldAppointments(Story story, Vault vault, String mentorshipId) {
        this.story = story;
        this.vault = vault;
        this.mentorship = new MentorshipId(mentorshipId);
    }

    /** A mentor can meet on that day from two to four. */
    public void available(String mentor, LocalDate... days) {
        tell(new MeetingEvent.AvailabilityOffered(
                mentorship,
                new ParticipantId(mentor),
                List.of(days).stream()
                        .map(day -> new Slot(day, LocalTime.of(14, 0), LocalTime.of(16, 0)))
                        .toList(),
                Telling.HELD,
                Facts.ZONE));
    }

    /** A meeting of an hour is scheduled. */
    public void scheduled(String meeting, Instant startsAt) {
        tell(new MeetingEvent.MeetingScheduled(
                mentorship, new MeetingId(meeting), at(startsAt), Telling.HELD, Facts.ZONE));
    }

    /** It is to take place at another time. */
    public void rescheduled(String meeting, Instant startsAt) {
        tell(new MeetingEvent.MeetingRescheduled(
                mentorship, new MeetingId(meeting), at(startsAt), null, Telling.HELD, Facts.ZONE));
    }

    private Appointment at(Instant startsAt) {
        return new Appointment(
                startsAt,
                Facts.ZONE,
                60,
                Channel.IN_PERSON,
                Venue.CAFE,
                null,
                vault.seal(KeyName.of(mentorship), Map.of("place", "The corner café")));
    }

    /** An agenda of two items and one question, for goal g1. */
    public void prepared(String meeting, @Nullable String by) {
        tell(new MeetingEvent.AgendaPrepared(
                mentorship,
                new MeetingId(meeting),
                by == null ? null : new ParticipantId(by),
                List.of(new GoalId("g1")),
                2,
                1,
                vault.seal(
                        KeyName.of(mentorship),
                        Map.of(
                                "purpose", "Find the first step",
                                "objectives", Telling.json(List.of("A list of employers")),
                                "items", Telling.json(List.of("Look at the CV", "Name three employers")),
                                "questions", Telling.json(List.of("Whom do you know?")))),
                Telling.HELD,
                Facts.ZONE));
    }

    /** What became of its items. */
    public void reviewed(String meeting, ItemOutcome... outcomes) {
        tell(new MeetingEvent.AgendaReviewed(
                mentorship, new MeetingId(meeting), List.of(outcomes), Telling.HELD, Facts.ZONE));
    }

    /** It was called off. */
    public void cancelled(String meeting) {
        tell(new MeetingEvent.MeetingCancelled(
                mentorship, new MeetingId(meeting), because("Ill"), Telling.HELD, Facts.ZONE));
    }

    /** Somebody did not come. */
    public void missed(String meeting, LocalDate day, String... by) {
        tell(new MeetingEvent.MeetingMissed(
                mentorship,
                new MeetingId(meeting),
                List.of(by).stream().map(ParticipantId::new).toList(),
                null,
                day,
                Facts.ZONE));
    }

    /** It was logged in error. */
    public void voided(String meeting) {
        tell(new MeetingEvent.MeetingVoided(
                mentorship, new MeetingId(meeting), because("It never was"), Telling.HELD, Facts.ZONE));
    }

    /** A coordinator attests a signature on paper. */
    public void signedOnPaper(String meeting, String hash, String signer, LocalDate on) {
        story.happens(
                StreamId.of(mentorship),
                new MeetingEvent.PaperSignatureRecorded(
                        mentorship,
                        new MeetingId(meeting),
                        new ParticipantId(signer),
                        vault.seal(
                                KeyName.of(mentorship, new MeetingId(meeting)),
                                Map.of("signedName", "Signed " + signer)),
                        hash,
                        "doc-1",
                        on,
                        Facts.ZONE),
                Map.of(EventMetaData.ACTOR, "office"));
    }

    /** Somebody says that the record is wrong. */
    public void disputed(String meeting, String hash, String by) {
        disputed(meeting, hash, by, Telling.HELD.plusDays(3));
    }

    /** The same on that day. */
    public void disputed(String meeting, String hash, String by, LocalDate on) {
        tell(new MeetingEvent.MeetingDisputed(
                mentorship,
                new MeetingId(meeting),
                new ParticipantId(by),
                hash,
                because("It was shorter"),
                on,
                Facts.ZONE));
    }

    /** They no longer say so. */
    public void withdrawn(String meeting, String by) {
        tell(new MeetingEvent.DisputeWithdrawn(
                mentorship, new MeetingId(meeting), new ParticipantId(by), Telling.HELD.plusDays(4), Facts.ZONE));
    }

    /** The office decides. */
    public void resolved(String meeting, String by, Resolution resolution) {
        tell(new MeetingEvent.DisputeResolved(
                mentorship,
                new MeetingId(meeting),
                new ParticipantId(by),
                resolution,
                because("Both were asked"),
                Telling.HELD.plusDays(5),
                Facts.ZONE));
    }

    /** They met over coffee, on noah's wish, to practise an interview. */
    public void metInformally(String meeting) {
        tell(new MeetingEvent.MeetingLogged(
                mentorship,
                new MeetingId(meeting),
                new MeetingFacts(
                        1,
                        Telling.HELD,
                        Facts.ZONE,
                        null,
                        30,
                        List.of(Telling.mentor("mia", 30), Telling.mentee("noah", 30)),
                        Channel.IN_PERSON,
                        Venue.CAFE,
                        Supervision.GROUP_SETTING,
                        List.of(new GoalId("g1")),
                        List.of(Activity.INTERVIEW_PREPARATION, Activity.NETWORKING),
                        Formality.INFORMAL,
                        Initiator.MENTEE,
                        vault.seal(
                                KeyName.of(mentorship, new MeetingId(meeting)),
                                Map.of(
                                        "topics",
                                                Telling.json(List.of("My work situation", "What is new in the trade")),
                                        "salt", "00",
                                        "name:mia", "Mia",
                                        "name:noah", "Noah")),
                        "hash-of-" + meeting,
                        false)));
    }

    private Sealed because(String reason) {
        return vault.seal(KeyName.of(mentorship), Map.of("reason", reason));
    }

    private void tell(MeetingEvent event) {
        story.happens(StreamId.of(mentorship), event);
    }
}
