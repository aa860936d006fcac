package org.mentorledger.server.importing;

import java.util.Arrays;
import java.util.List;

/** The columns of a meeting sheet: the fields of {@code logMeeting}, and the signatures that stand on its paper. */
enum MeetingColumn implements Heading {
    MENTORSHIP_ID("mentorshipId"),
    MENTOR("mentor"),
    MENTEE("mentee"),
    MEETING_ID("meetingId"),
    HELD_ON("heldOn"),
    STARTED_AT("startedAt"),
    MINUTES("minutes"),
    TOPICS("topics"),
    CHANNEL("channel"),
    VENUE("venue"),
    ACTIVITIES("activities"),
    GOAL_IDS("goalIds"),
    SUPERVISION("supervision"),
    MENTOR_SIGNED_NAME("mentorSignedName"),
    MENTOR_SIGNED_ON("mentorSignedOn"),
    MENTEE_SIGNED_NAME("menteeSignedName"),
    MENTEE_SIGNED_ON("menteeSignedOn"),
    DOCUMENT_ID("documentId");

    static final List<String> NEEDED =
            List.of(HELD_ON.header, MINUTES.header, TOPICS.header, CHANNEL.header, VENUE.header);
    static final List<String> OTHERS = Arrays.stream(values())
            .map(MeetingColumn::header)
            .filter(header -> !NEEDED.contains(header))
            .toList();

    private final String header;

    MeetingColumn(String header) {
        this.header = header;
    }

    @Override
    public String header() {
        return header;
    }
}
