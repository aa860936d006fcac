package org.mentorledger.query.mentorship.diary;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.projection.Documents;
import org.springframework.stereotype.Component;

/** Reads meetings. */
@Component
public class MeetingViews {
    private static final Comparator<RecordedMeeting> BY_DAY = Comparator.comparing(
                    (RecordedMeeting meeting) -> meeting.facts().heldOn())
            .thenComparing(RecordedMeeting::recordedAt)
            .thenComparing(RecordedMeeting::meetingId);

    private final Documents<RecordedMeeting> meetings;

    MeetingViews(MongoDatabase database, MeetingProjection projection) {
        this.meetings = new Documents<>(database, MeetingProjection.ROOM, projection.meetings());
    }

    /** The meetings of each of those mentorships, by the day they were held. */
    public Map<String, List<MeetingView>> of(Collection<String> mentorshipIds) {
        Map<String, List<MeetingView>> byMentorship = new HashMap<>();
        meetings.listed(mentorshipIds)
                .forEach((mentorship, listed) -> byMentorship.put(
                        mentorship,
                        listed.stream().sorted(BY_DAY).map(MeetingView::of).toList()));
        return byMentorship;
    }
}
