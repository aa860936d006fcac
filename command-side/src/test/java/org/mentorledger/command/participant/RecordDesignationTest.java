package org.mentorledger.command.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.participant.ParticipantEvent.DesignationRecorded;

class RecordDesignationTest {
    private static final Map<String, Object> TECHNOLOGIST = Map.of(
            "participantId", "mia",
            "designation", "C.E.T.",
            "field", "engineering",
            "body", "OACETT",
            "memberNumber", "M-777",
            "from", "2026-05-31");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    private DesignationRecorded last() {
        return story.world.last("participant:mia", DesignationRecorded.class);
    }

    @Test
    void O22_theDesignationAndTheFieldOfPracticeAreRecorded() {
        story.mia.does("recordDesignation", TECHNOLOGIST);
        assertThat(last().designation()).isEqualTo("C.E.T.");
        assertThat(last().field()).isEqualTo("engineering");
        assertThat(last().happenedOn()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(last().toString()).doesNotContain("M-777");
    }

    @Test
    void O46_theBodyThatAuditsIsRecordedFromADay() {
        story.mia.does("recordDesignation", TECHNOLOGIST);
        story.admin.does("recordDesignation", Map.of("participantId", "mia", "body", "PEO"));
        assertThat(last().body()).isEqualTo("PEO");
        assertThat(last().designation()).isNull();
        assertThat(last().personal()).isNull();
        assertThat(last().happenedOn()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void theSameAgainIsAlreadySo() {
        story.mia.does("recordDesignation", TECHNOLOGIST);
        assertThat(story.office.outcome("recordDesignation", with(TECHNOLOGIST, "programId", "p")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.mia.outcome("recordDesignation", with(TECHNOLOGIST, "memberNumber", "M-778")))
                .isEqualTo("DONE");
    }

    @Test
    void itsDayIsNotAhead() {
        assertThat(story.mia.refusal("recordDesignation", with(TECHNOLOGIST, "from", "2026-06-17")))
                .isEqualTo("RECORDED_AHEAD from");
    }

    @Test
    void nobodyElseRecordsIt() {
        assertThat(story.noah.refusal("recordDesignation", TECHNOLOGIST)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.office.refusal("recordDesignation", TECHNOLOGIST)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("recordDesignation", with(TECHNOLOGIST, "programId", "p")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.world.person("body", Role.AUDITOR).refusal("recordDesignation", TECHNOLOGIST))
                .isEqualTo("FORBIDDEN");
    }
}
