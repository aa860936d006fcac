package org.mentorledger.command.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.participant.ParticipantEvent.ProfileRevised;
import org.mentorledger.kernel.participant.ProfileField;

class ReviseProfileTest {
    private static final Map<String, Object> MOVED = Map.of("participantId", "noah", "location", "Ottawa");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    private ProfileRevised last() {
        return story.world.last("participant:noah", ProfileRevised.class);
    }

    @Test
    void thePersonAdminAndAnOfficeOfTheirsRevise() {
        assertThat(story.noah.outcome("reviseProfile", MOVED)).isEqualTo("DONE");
        assertThat(story.admin.outcome("reviseProfile", with(MOVED, "location", "Sudbury")))
                .isEqualTo("DONE");
        assertThat(story.office.outcome("reviseProfile", with(MOVED, "location", "Guelph", "programId", "p")))
                .isEqualTo("DONE");
    }

    @Test
    void nobodyElseRevises() {
        assertThat(story.mia.refusal("reviseProfile", MOVED)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.office.refusal("reviseProfile", MOVED)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("reviseProfile", with(MOVED, "programId", "p")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.world.person("noah", Role.REPORTER).refusal("reviseProfile", MOVED))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void anOfficeRevisesItsMembersOnly() {
        story.admin.does("registerParticipant", Map.of("id", "kim", "name", "Kim Ho"));
        assertThat(story.office.refusal(
                        "reviseProfile", Map.of("participantId", "kim", "programId", "p", "language", "fr")))
                .isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void whatIsNotGivenStaysAndOnlyWhatIsAnotherIsRecorded() {
        story.noah.does("reviseProfile", with(MOVED, "language", "fr", "birthDate", "2000-01-01"));
        assertThat(last().language()).isEqualTo("fr");
        assertThat(last().organisation()).isNull();
        assertThat(last().careers()).isNull();
        assertThat(story.world
                        .vault
                        .open(Objects.requireNonNull(last().personal()))
                        .orElseThrow())
                .containsOnly(Map.entry("location", "Ottawa"));
        assertThat(last().toString()).doesNotContain("Ottawa");
    }

    @Test
    void theSameAgainIsAlreadySo() {
        Map<String, Object> all = with(MOVED, "careers", List.of("energy"), "timeZone", "America/Winnipeg");
        story.noah.does("reviseProfile", all);
        assertThat(last().zone()).isEqualTo("America/Winnipeg");
        assertThat(story.noah.outcome("reviseProfile", all)).isEqualTo("ALREADY_SO");
    }

    @Test
    void whatIsClearedIsNotKnownAnyMore() {
        Map<String, Object> cleared =
                Map.of("participantId", "noah", "clear", List.of("LOCATION", "BIRTH_DATE", "ORGANISATION", "LOCATION"));
        story.noah.does("reviseProfile", MOVED);
        story.noah.does("reviseProfile", cleared);
        assertThat(last().cleared()).containsExactly(ProfileField.LOCATION, ProfileField.BIRTH_DATE);
        assertThat(story.noah.outcome("reviseProfile", cleared)).isEqualTo("ALREADY_SO");
    }

    @Test
    void whatIsGivenIsNotCleared() {
        assertThat(story.noah.refusal("reviseProfile", with(MOVED, "clear", List.of("LOCATION"))))
                .isEqualTo("BAD_USER_INPUT clear");
        assertThat(story.noah.refusal("reviseProfile", with(MOVED, "email", "noah")))
                .isEqualTo("BAD_USER_INPUT email");
        assertThat(story.noah.refusal("reviseProfile", with(MOVED, "capacity", 1_001)))
                .isEqualTo("BAD_USER_INPUT capacity");
    }

    @Test
    void nobodyIsBornInTheFuture() {
        assertThat(story.noah.refusal(
                        "reviseProfile",
                        with(MOVED, "birthDate", LocalDate.of(2026, 6, 17).toString())))
                .isEqualTo("BORN_IN_FUTURE birthDate");
    }

    @Test
    void nobodyRevisesWhoIsNotThere() {
        assertThat(story.admin.refusal("reviseProfile", with(MOVED, "participantId", "nobody")))
                .isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void K8_nobodyMakesThemselfOlder() {
        assertThat(story.noah.refusal("reviseProfile", with(MOVED, "birthDate", "1990-01-01")))
                .isEqualTo("FORBIDDEN birthDate");
    }

    @Test
    void theGuardsReadTheRevisedBirthDate() {
        story.admin.does("reviseProfile", Map.of("participantId", "noah", "birthDate", "2010-06-15"));
        assertThat(story.facts("noah").ageOn(LocalDate.of(2026, 6, 15))).hasValue(16);
        story.noah.does("reviseProfile", Map.of("participantId", "noah", "clear", List.of("BIRTH_DATE")));
        assertThat(story.facts("noah").ageOn(LocalDate.of(2026, 6, 15))).isEmpty();
    }
}
