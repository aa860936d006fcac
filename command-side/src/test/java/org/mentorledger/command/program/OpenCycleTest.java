package org.mentorledger.command.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;

class OpenCycleTest {
    private static final Map<String, Object> CYCLE =
            Map.of("programId", "p", "cycleId", "next", "name", "2027", "from", "2027-01-01", "to", "2027-12-31");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void theOfficeOpensACycleOnce() {
        assertThat(story.office.outcome("openCycle", CYCLE)).isEqualTo("DONE");
        assertThat(story.office.outcome("openCycle", CYCLE)).isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("openCycle", with(CYCLE, "to", "2028-01-31")))
                .isEqualTo("CONFLICT cycleId");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(story.stranger.refusal("openCycle", CYCLE)).isEqualTo("NOT_FOUND programId");
        assertThat(story.mia.refusal("openCycle", CYCLE)).isEqualTo("FORBIDDEN");
    }

    @Test
    void thereIsNoCycleWithoutAProgram() {
        assertThat(story.admin.refusal("openCycle", with(CYCLE, "programId", "nowhere")))
                .isEqualTo("NOT_FOUND programId");
    }

    @Test
    void aCycleDoesNotEndBeforeItBegins() {
        assertThat(story.office.refusal("openCycle", with(CYCLE, "to", "2026-12-31")))
                .isEqualTo("BAD_USER_INPUT to");
    }
}
