package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;

class GroupMeetingTest {
    private static final Map<String, Object> EARLIER = with(meeting(), "heldOn", "2026-03-31");
    private static final Map<String, Object> LATER = with(meeting(), "meetingId", "k2", "heldOn", "2026-04-01");

    private final Story story = new Story();

    @BeforeEach
    void zoeJoinsLater() {
        story.running(Map.of("shapes", List.of("ONE_TO_ONE", "ONE_TO_MANY")));
        story.office.does(
                "addMember", Map.of("mentorshipId", "m", "participantId", "zoe", "role", "MENTEE", "on", "2026-04-01"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void U9_whoJoinsLaterIsNotInTheMeetingsFromBefore() {
        story.mia.does("logMeeting", EARLIER);
        assertThat(attended()).containsExactly("mia", "noah");

        story.mia.does("logMeeting", LATER);
        assertThat(attended()).containsExactly("mia", "noah", "zoe");
    }

    @Test
    void U9_norIsSaidToHaveBeenThere() {
        List<Map<String, String>> zoe = List.of(Map.of("participantId", "mia"), Map.of("participantId", "zoe"));

        assertThat(story.mia.refusal("logMeeting", with(EARLIER, "attendance", zoe)))
                .isEqualTo("NOT_A_PARTY attendance");
    }

    @Test
    void U7_oneCallWithTwoMenteesIsOneMeeting() {
        story.noah.does("logMeeting", LATER);

        assertThat(story.zoe.outcome("logMeeting", LATER)).isEqualTo("ALREADY_SO");
        assertThat(story.world.events("mentorship:m"))
                .filteredOn(MeetingLogged.class::isInstance)
                .hasSize(1);
    }

    private List<String> attended() {
        return story.world.last("mentorship:m", MeetingLogged.class).facts().attendance().stream()
                .map(attendance -> attendance.participantId().value())
                .toList();
    }
}
