package org.mentorledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.Attendance;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.SignatureMethod;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** The part of a story that tells of meetings. */
final class ToldMeetings {
    private static final Map<String, String> READ_FROM_PAPER = Map.of(
            EventMetaData.ACTOR, "office", EventMetaData.ORIGIN, "BACKFILL", EventMetaData.SOURCE, "sheet-7.pdf");

    private final Story story;
    private final Vault vault;

    ToldMeetings(Story story, Vault vault) {
        this.story = story;
        this.vault = vault;
    }

    void logged(
            String mentorshipId,
            String meetingId,
            String hash,
            int minutes,
            @Nullable LocalTime startedAt,
            Attendance... attendance) {
        loggedOn(Telling.HELD, mentorshipId, meetingId, hash, minutes, startedAt, attendance);
    }

    void loggedOn(
            LocalDate heldOn,
            String mentorshipId,
            String meetingId,
            String hash,
            int minutes,
            @Nullable LocalTime startedAt,
            Attendance... attendance) {
        MentorshipId mentorship = new MentorshipId(mentorshipId);
        MeetingId meeting = new MeetingId(meetingId);
        story.happens(
                StreamId.of(mentorship),
                new MeetingEvent.MeetingLogged(
                        mentorship,
                        meeting,
                        facts(heldOn, mentorship, meeting, 1, hash, minutes, startedAt, attendance)),
                heldOn.isBefore(Telling.HELD.minusDays(30)) ? READ_FROM_PAPER : Map.of(EventMetaData.ACTOR, "noah"));
    }

    void corrected(String mentorshipId, String meetingId, String hash, int minutes, Attendance... attendance) {
        MentorshipId mentorship = new MentorshipId(mentorshipId);
        MeetingId meeting = new MeetingId(meetingId);
        story.happens(
                StreamId.of(mentorship),
                new MeetingEvent.MeetingCorrected(
                        mentorship,
                        meeting,
                        facts(Telling.HELD, mentorship, meeting, 2, hash, minutes, LocalTime.of(14, 0), attendance),
                        vault.seal(KeyName.of(mentorship, meeting), Map.of("reason", "It was shorter")),
                        Telling.HELD.plusDays(2),
                        Facts.ZONE));
    }

    private MeetingFacts facts(
            LocalDate heldOn,
            MentorshipId mentorship,
            MeetingId meeting,
            int revision,
            String hash,
            int minutes,
            @Nullable LocalTime startedAt,
            Attendance... attendance) {
        Map<String, String> sealed =
                new HashMap<>(Map.of("topics", Telling.json(List.of("Networks", "A CV")), "salt", "00"));
        List<Attendance> present = new ArrayList<>(List.of(attendance));
        present.forEach(a -> sealed.put("name:" + a.participantId(), "Then " + a.participantId()));
        return new MeetingFacts(
                revision,
                heldOn,
                Facts.ZONE,
                startedAt,
                minutes,
                present,
                Channel.VIDEO,
                Venue.ONLINE,
                null,
                List.of(new GoalId("g1")),
                List.of(),
                null,
                null,
                vault.seal(KeyName.of(mentorship, meeting), sealed),
                hash,
                heldOn.isBefore(Telling.HELD.minusDays(30)));
    }

    void signed(String mentorshipId, String meetingId, String hash, String signer) {
        MentorshipId mentorship = new MentorshipId(mentorshipId);
        MeetingId meeting = new MeetingId(meetingId);
        story.happens(
                StreamId.of(mentorship),
                new MeetingEvent.MeetingSigned(
                        mentorship,
                        meeting,
                        new ParticipantId(signer),
                        SignatureMethod.TYPED,
                        vault.seal(KeyName.of(mentorship, meeting), Map.of("signedName", "Signed " + signer)),
                        "attended-v1",
                        "en",
                        hash,
                        "JWT",
                        Instant.parse("2026-09-11T07:00:00Z"),
                        Telling.HELD.plusDays(1),
                        Facts.ZONE),
                Map.of(EventMetaData.ACTOR, signer));
    }
}
