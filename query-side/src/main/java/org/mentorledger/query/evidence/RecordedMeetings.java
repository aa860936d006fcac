package org.mentorledger.query.evidence;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeResolved;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeWithdrawn;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingDisputed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingVoided;
import org.mentorledger.kernel.mentorship.MeetingEvent.PaperSignatureRecorded;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Shelf;

/** How what is recorded of meetings folds, each under {@link #key}: alike on every shelf that keeps it. */
public final class RecordedMeetings {
    private final Vault vault;

    /** Folds with what that vault opens. */
    public RecordedMeetings(Vault vault) {
        this.vault = vault;
    }

    /** The id of a meeting's document. */
    public static String key(MentorshipId mentorship, MeetingId meeting) {
        return mentorship.value() + ":" + meeting.value();
    }

    /** The id of its document. */
    public static String key(RecordedMeeting meeting) {
        return meeting.mentorshipId() + ":" + meeting.meetingId();
    }

    /** A shelf that keeps them as they are. */
    public Shelf.Builder<RecordedMeeting> shelf(String name) {
        return onto(Shelf.of(name, RecordedMeeting.class), kept -> kept, (before, record) -> record);
    }

    /**
     * Puts the rules on a shelf of documents that hold a record beside other things.
     *
     * @param record the record that a document holds since its meeting was logged
     * @param with the document with that record, which may be its first
     */
    public <V extends Record> Shelf.Builder<V> onto(
            Shelf.Builder<V> shelf,
            Function<V, RecordedMeeting> record,
            BiFunction<@Nullable V, RecordedMeeting, V> with) {
        return shelf.begins(
                        MeetingLogged.class,
                        e -> key(e.mentorshipId(), e.meetingId()),
                        (before, e, recorded) -> with.apply(before, RecordedMeeting.logged(vault, e, recorded)))
                .on(
                        MeetingCorrected.class,
                        e -> key(e.mentorshipId(), e.meetingId()),
                        (before, e, recorded) ->
                                with.apply(before, record.apply(before).corrected(vault, e)))
                .on(
                        MeetingVoided.class,
                        e -> key(e.mentorshipId(), e.meetingId()),
                        (before, e, recorded) ->
                                with.apply(before, record.apply(before).voided()))
                .on(
                        MeetingSigned.class,
                        e -> key(e.mentorshipId(), e.meetingId()),
                        (before, e, recorded) ->
                                with.apply(before, record.apply(before).signed(vault, e, recorded)))
                .on(
                        PaperSignatureRecorded.class,
                        e -> key(e.mentorshipId(), e.meetingId()),
                        (before, e, recorded) ->
                                with.apply(before, record.apply(before).signed(vault, e)))
                .on(
                        MeetingDisputed.class,
                        e -> key(e.mentorshipId(), e.meetingId()),
                        (before, e, recorded) ->
                                with.apply(before, record.apply(before).disputed(vault, e)))
                .on(
                        DisputeWithdrawn.class,
                        e -> key(e.mentorshipId(), e.meetingId()),
                        (before, e, recorded) ->
                                with.apply(before, record.apply(before).withdrawn(e)))
                .on(
                        DisputeResolved.class,
                        e -> key(e.mentorshipId(), e.meetingId()),
                        (before, e, recorded) ->
                                with.apply(before, record.apply(before).resolved(vault, e)));
    }
}
