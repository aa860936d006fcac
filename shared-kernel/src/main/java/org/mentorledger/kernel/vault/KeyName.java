package org.mentorledger.kernel.vault;

import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;

/** The names of the keys that wrap data keys. They stand in stored events, so they are made here only. */
public final class KeyName {
    private KeyName() {}

    /** The key of one person: destroying it erases them. */
    public static String of(ParticipantId person) {
        return "participant:" + person.value();
    }

    /** The key of one who acts without being a participant, such as an office's account: their own words lie under it. */
    public static String ofSubject(String subject) {
        return "subject:" + subject;
    }

    /** The key of one relationship: free text that belongs to nobody alone, such as a proposal before a mentee is known. */
    public static String of(MentorshipId mentorship) {
        return "mentorship:" + mentorship.value();
    }

    /** The key of one meeting's record, which outlives its people's keys until the retention of both parties ends. */
    public static String of(MentorshipId mentorship, MeetingId meeting) {
        return "record:" + mentorship.value() + ":" + meeting.value();
    }

    /** The key of one session: what is told of it belongs to nobody alone. */
    public static String of(SessionId session) {
        return "session:" + session.value();
    }
}
