package org.mentorledger.command.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.program.PeriodKind;
import org.mentorledger.kernel.program.ProgramEvent.PeriodAnnounced;

class AnnouncePeriodTest {
    private static final Map<String, Object> PERIOD = Map.of(
            "programId", "p",
            "periodId", "autumn",
            "cycleId", "c",
            "name", "Autumn placements",
            "from", "2026-09-08",
            "to", "2026-12-18");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void T25_thePlacementPeriodsOfACycleAreAnnounced() {
        assertThat(story.office.outcome("announcePeriod", PERIOD)).isEqualTo("DONE");

        PeriodAnnounced announced = story.world.last("program:p", PeriodAnnounced.class);
        assertThat(announced.kind()).isEqualTo(PeriodKind.PLACEMENT);
        assertThat(announced.from()).isEqualTo("2026-09-08");
        assertThat(announced.to()).isEqualTo("2026-12-18");
    }

    @Test
    void aPeriodIsAnnouncedOnce() {
        story.office.does("announcePeriod", PERIOD);

        assertThat(story.office.outcome("announcePeriod", PERIOD)).isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("announcePeriod", with(PERIOD, "to", "2026-12-11")))
                .isEqualTo("CONFLICT periodId");
    }

    @Test
    void aPeriodOfACycleLiesWithinIt() {
        assertThat(story.office.refusal("announcePeriod", with(PERIOD, "to", "2027-01-01")))
                .isEqualTo("PERIOD_OUTSIDE_CYCLE from");
        assertThat(story.office.refusal("announcePeriod", with(PERIOD, "cycleId", "never")))
                .isEqualTo("NOT_FOUND cycleId");
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThat(story.office.refusal("announcePeriod", with(PERIOD, "to", "2026-09-07")))
                .isEqualTo("BAD_USER_INPUT to");
    }

    @Test
    void onlyTheProgramsOfficeAnnounces() {
        assertThat(story.noah.refusal("announcePeriod", PERIOD)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("announcePeriod", PERIOD)).isEqualTo("NOT_FOUND programId");
        assertThat(story.admin.refusal("announcePeriod", with(PERIOD, "programId", "nowhere")))
                .isEqualTo("NOT_FOUND programId");
    }
}
