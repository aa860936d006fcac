package org.mentorledger.command.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;

class RenameParticipantTest {
    private static final Map<String, Object> NAME = Map.of("participantId", "noah", "name", "Noah Lee");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void adminAndThePersonRename() {
        assertThat(story.admin.outcome("renameParticipant", NAME)).isEqualTo("DONE");
        assertThat(story.noah.outcome("renameParticipant", Map.of("participantId", "noah", "name", "Noah Ray")))
                .isEqualTo("DONE");
    }

    @Test
    void theSameNameIsAlreadySo() {
        story.admin.does("renameParticipant", NAME);

        assertThat(story.noah.outcome("renameParticipant", NAME)).isEqualTo("ALREADY_SO");
    }

    @Test
    void nobodyRenamesAnother() {
        assertThat(story.mia.refusal("renameParticipant", NAME)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.office.refusal("renameParticipant", NAME)).isEqualTo("FORBIDDEN");
        assertThat(story.world.person("rep", Role.REPORTER).refusal("renameParticipant", NAME))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void nobodyRenamesWhoIsNotThere() {
        assertThat(story.admin.refusal("renameParticipant", Map.of("participantId", "nobody", "name", "X")))
                .isEqualTo("NOT_FOUND participantId");
    }
}
