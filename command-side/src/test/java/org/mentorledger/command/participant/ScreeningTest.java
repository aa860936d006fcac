package org.mentorledger.command.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.participant.ParticipantEvent.ScreeningCleared;

class ScreeningTest {
    private static final Map<String, Object> CHECK = Map.of(
            "participantId", "mia",
            "programId", "p",
            "kind", "VULNERABLE_SECTOR_CHECK",
            "clearedOn", "2026-03-01",
            "expiresOn", "2026-05-31",
            "reference", "VS-7");
    private static final Map<String, Object> REVOKED = Map.of(
            "participantId", "mia",
            "programId", "p",
            "kind", "VULNERABLE_SECTOR_CHECK",
            "revokedOn", "2026-04-01",
            "reason", "The police took it back");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    private boolean isScreenedOn(String day) {
        return story.facts("mia").isScreenedOn(LocalDate.parse(day));
    }

    @Test
    void aCheckClearsFromItsDayThroughItsLast() {
        assertThat(isScreenedOn("2026-03-01")).isFalse();
        story.office.does("clearScreening", CHECK);
        assertThat(isScreenedOn("2026-02-28")).isFalse();
        assertThat(isScreenedOn("2026-03-01")).isTrue();
        assertThat(isScreenedOn("2026-05-31")).isTrue();
        assertThat(isScreenedOn("2026-06-01")).isFalse();
    }

    @Test
    void whereTheResultCanBeFoundIsSealed() {
        story.office.does("clearScreening", CHECK);
        assertThat(story.world.last("participant:mia", ScreeningCleared.class).toString())
                .doesNotContain("VS-7");
    }

    @Test
    void aRevokedCheckClearsNoMoreUntilAnotherDoes() {
        story.office.does("clearScreening", CHECK);
        story.office.does("revokeScreening", REVOKED);
        assertThat(isScreenedOn("2026-03-31")).isTrue();
        assertThat(isScreenedOn("2026-04-01")).isFalse();
        story.admin.does("clearScreening", with(CHECK, "clearedOn", "2026-04-15"));
        assertThat(isScreenedOn("2026-04-15")).isTrue();
    }

    @Test
    void theSameAgainIsAlreadySo() {
        assertThat(story.office.outcome("revokeScreening", REVOKED)).isEqualTo("ALREADY_SO");
        story.office.does("clearScreening", CHECK);
        assertThat(story.office.outcome("clearScreening", CHECK)).isEqualTo("ALREADY_SO");
        story.office.does("revokeScreening", REVOKED);
        assertThat(story.office.outcome("revokeScreening", REVOKED)).isEqualTo("ALREADY_SO");
    }

    @Test
    void itsDaysStandInOrderAndNotAhead() {
        assertThat(story.office.refusal("clearScreening", with(CHECK, "clearedOn", "2026-06-17")))
                .isEqualTo("RECORDED_AHEAD clearedOn");
        assertThat(story.office.refusal("clearScreening", with(CHECK, "expiresOn", "2026-02-28")))
                .isEqualTo("EXPIRES_BEFORE_CLEARED expiresOn");
        assertThat(story.office.refusal("revokeScreening", with(REVOKED, "revokedOn", "2026-06-17")))
                .isEqualTo("RECORDED_AHEAD revokedOn");
    }

    @Test
    void onlyAnOfficeOfTheirsClearsAndRevokes() {
        Map.of("clearScreening", CHECK, "revokeScreening", REVOKED).forEach((mutation, input) -> {
            assertThat(story.mia.refusal(mutation, input)).isEqualTo("FORBIDDEN");
            assertThat(story.stranger.refusal(mutation, input)).isEqualTo("NOT_FOUND participantId");
            assertThat(story.office.refusal(mutation, with(input, "programId", "nowhere")))
                    .isEqualTo("NOT_FOUND participantId");
        });
    }
}
