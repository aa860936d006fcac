package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.told;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

class PauseTest {
    private static final Map<String, Object> PAUSE =
            told("from", "2026-04-01", "until", "2026-05-01", "reason", "Exams");
    private static final Map<String, Object> RESUMED = told("on", "2026-05-01");

    private final Story story = new Story().running(Map.of());

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void itRestsForAReasonThatIsSealed() {
        story.noah.does("pauseMentorship", PAUSE);

        LifecycleEvent.Paused paused = story.world.last("mentorship:m", LifecycleEvent.Paused.class);
        assertThat(paused.happenedOn()).isEqualTo("2026-04-01");
        assertThat(paused.until()).isEqualTo("2026-05-01");
        assertThat(paused.toString()).doesNotContain("Exams");
    }

    @Test
    void theSamePauseIsAlreadySoAndNoTwoAreAtOnce() {
        story.noah.does("pauseMentorship", PAUSE);

        assertThat(story.mia.outcome("pauseMentorship", PAUSE)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.refusal("pauseMentorship", with(PAUSE, "from", "2026-04-15")))
                .isEqualTo("ALREADY_PAUSED from");
        story.mia.does("resumeMentorship", RESUMED);
        assertThat(story.mia.refusal("pauseMentorship", with(PAUSE, "from", "2026-04-30", "until", "2026-06-01")))
                .isEqualTo("ALREADY_PAUSED from");
        assertThat(story.mia.outcome("pauseMentorship", with(PAUSE, "from", "2026-05-01", "until", "2026-06-01")))
                .isEqualTo("DONE");
    }

    @Test
    void itGoesOnFromADayAfterThePauseBegan() {
        assertThat(story.mia.refusal("resumeMentorship", RESUMED)).isEqualTo("NOT_PAUSED");
        story.noah.does("pauseMentorship", PAUSE);

        assertThat(story.mia.refusal("resumeMentorship", told("on", "2026-04-01")))
                .isEqualTo("NOT_PAUSED on");
        assertThat(story.mia.refusal("resumeMentorship", told("on", "2027-02-01")))
                .isEqualTo("OUTSIDE_RUN on");
        assertThat(story.mia.outcome("resumeMentorship", RESUMED)).isEqualTo("DONE");
        assertThat(story.noah.outcome("resumeMentorship", RESUMED)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("resumeMentorship", told("on", "2026-05-02")))
                .isEqualTo("NOT_PAUSED");
    }

    @Test
    void aPauseLiesWithinTheRunAndEndsAfterItBegan() {
        assertThat(story.mia.refusal("pauseMentorship", with(PAUSE, "from", "2026-02-28")))
                .isEqualTo("OUTSIDE_RUN from");
        assertThat(story.mia.refusal("pauseMentorship", with(PAUSE, "until", "2026-04-01")))
                .isEqualTo("BAD_USER_INPUT until");
    }

    @Test
    void onlyPartiesAndTheOfficePause() {
        assertThat(story.zoe.refusal("pauseMentorship", PAUSE)).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.stranger.refusal("resumeMentorship", RESUMED)).isEqualTo("NOT_FOUND mentorshipId");
    }
}
