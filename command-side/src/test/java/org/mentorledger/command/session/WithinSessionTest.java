package org.mentorledger.command.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;

class WithinSessionTest {
    private final Story story = new Story().withPeople();

    /** Of two hours, on 2026-06-10. */
    @BeforeEach
    void schedule() {
        story.office.does("scheduleSession", with(session(), "mentorIds", List.of("mia", "max")));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whoeverLeadsIsNotedByTheOfficeAndNotByThemselvesNorEachOther() {
        Map<String, Object> there = inSession("participantId", "mia", "status", "PRESENT");
        Map<String, Object> came = inSession("participantId", "mia", "at", "2026-06-10T10:00:00-04:00");

        assertThat(story.mia.refusal("recordAttendance", there)).isEqualTo("LEADER_ATTENDED participantId");
        assertThat(story.max.refusal("recordAttendance", there)).isEqualTo("LEADER_ATTENDED participantId");
        assertThat(story.mia.refusal("recordArrival", came)).isEqualTo("LEADER_ATTENDED participantId");
        story.office.does("recordArrival", came);
        assertThat(story.mia.refusal("recordDeparture", inSession("participantId", "mia")))
                .isEqualTo("LEADER_ATTENDED participantId");
        assertThat(story.noah.refusal("recordAttendance", there)).isEqualTo("NOT_FOUND sessionId");
        assertThat(story.mia.outcome("recordAttendance", with(there, "participantId", "noah")))
                .isEqualTo("DONE");
    }

    @Test
    void nobodyIsThereLongerThanTheSessionLasts() {
        assertThat(refusal("minutes", 121)).isEqualTo("BAD_USER_INPUT minutes");
        story.office.does("recordAttendance", there("noah", "minutes", 120));
        Map<String, Object> correction = there("noah", "minutes", 121, "reason", "She stayed on");
        assertThat(story.office.refusal("correctAttendance", correction)).isEqualTo("BAD_USER_INPUT minutes");

        story.office.does("holdSession", inSession("minutes", 150));

        assertThat(story.office.outcome("correctAttendance", correction)).isEqualTo("DONE");
        assertThat(refusal("minutes", 151)).isEqualTo("BAD_USER_INPUT minutes");
    }

    @Test
    void twoTimesOfBeingThereAreTogetherNoLongerThanTheSession() {
        story.office.does("recordAttendance", there("zoe", "leftAt", "2026-06-10T11:00:00-04:00", "minutes", 60));

        assertThat(refusal("joinedAt", "2026-06-10T11:00:00-04:00", "minutes", 61))
                .isEqualTo("BAD_USER_INPUT minutes");
        assertThat(story.office.outcome(
                        "recordAttendance", there("zoe", "joinedAt", "2026-06-10T11:00:00-04:00", "minutes", 60)))
                .isEqualTo("DONE");
    }

    @Test
    void beingThereTouchesTheDaysOfTheSession() {
        assertThat(refusal("joinedAt", "2026-06-08T23:59:59-04:00")).isEqualTo("BAD_USER_INPUT stays");
        assertThat(refusal("leftAt", "2026-06-12T00:00:00-04:00")).isEqualTo("BAD_USER_INPUT stays");
        assertThat(story.office.outcome(
                        "recordAttendance",
                        there("zoe", "joinedAt", "2026-06-09T00:00:00-04:00", "leftAt", "2026-06-11T23:59:59-04:00")))
                .isEqualTo("DONE");
    }

    @Test
    void aSessionOfSeveralDaysHasSoMany() {
        story.office.does("reviseSession", inSession("minutes", 2_881));

        assertThat(refusal("leftAt", "2026-06-14T00:00:00-04:00")).isEqualTo("BAD_USER_INPUT stays");
        assertThat(story.office.outcome("recordAttendance", there("zoe", "leftAt", "2026-06-13T23:59:59-04:00")))
                .isEqualTo("DONE");
    }

    private String refusal(Object... fields) {
        return story.office.refusal("recordAttendance", there("zoe", fields));
    }

    private static Map<String, Object> there(String person, Object... fields) {
        return with(inSession("participantId", person, "status", "PRESENT"), fields);
    }
}
