package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.eventstore.EventMetaData;

class RepeatedCommandsTest {
    private static final Map<String, Object> NAME =
            Map.of("participantId", "noah", "name", "Noah Lee", "commandId", "c1");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void theSameCommandIdWithTheSameBodyAnswersAsTheFirstTime() {
        Map<String, Object> first = story.admin.does("renameParticipant", NAME);
        story.admin.does("renameParticipant", Map.of("participantId", "noah", "name", "Noah Ray"));

        assertThat(story.admin.does("renameParticipant", with(NAME, "source", "another sheet")))
                .containsEntry("sequence", first.get("sequence"))
                .containsEntry("outcome", "ALREADY_SO");
    }

    @Test
    void theSameCommandIdWithAnotherBodyIsAConflict() {
        story.admin.does("renameParticipant", NAME);

        assertThat(story.admin.refusal("renameParticipant", with(NAME, "name", "Noah Ray")))
                .isEqualTo("CONFLICT commandId");
    }

    @Test
    void composedAndDecomposedTextIsTheSameBody() {
        story.admin.does("renameParticipant", with(NAME, "name", "No\u00e9"));

        assertThat(story.admin.outcome("renameParticipant", with(NAME, "name", "Noe\u0301")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void whoHasNotSeenTheLastEventIsInConflict() {
        assertThat(story.admin.refusal("renameParticipant", with(NAME, "expectedSequence", 1)))
                .isEqualTo("CONFLICT expectedSequence");
        assertThat(story.admin.outcome("renameParticipant", with(NAME, "expectedSequence", 0)))
                .isEqualTo("DONE");
    }

    @Test
    void theFirstEventOfAStreamComesAfterMinusOne() {
        Map<String, Object> program = Map.of("id", "q", "name", "Q", "template", "OACETT_CPD");

        assertThat(story.admin.refusal("defineProgram", with(program, "expectedSequence", 0)))
                .isEqualTo("CONFLICT expectedSequence");
        assertThat(story.admin.outcome("defineProgram", with(program, "expectedSequence", -1)))
                .isEqualTo("DONE");
    }

    @Test
    void whoSendsItAgainIsAnsweredThoughTheStreamHasMovedOnSinceAsTheyExpectedIt() {
        Map<String, Object> expecting = with(NAME, "expectedSequence", 0);
        story.admin.does("renameParticipant", expecting);
        story.admin.does("renameParticipant", Map.of("participantId", "noah", "name", "Noah Ray"));

        assertThat(story.admin.doesOnce("renameParticipant", expecting))
                .containsEntry("sequence", 1)
                .containsEntry("outcome", "ALREADY_SO");
    }

    @Test
    void whatIsForgottenIsJudgedAnewAsACommandOfItsOwn() {
        story.admin.doesOnce("renameParticipant", NAME);
        for (int i = 0; i < CommandMemory.SIZE; i++) {
            story.admin.doesOnce(
                    "renameParticipant", Map.of("participantId", "noah", "name", "Noah " + i, "commandId", "n" + i));
        }

        assertThat(story.admin.doesOnce("renameParticipant", with(NAME, "commandId", "n0", "name", "Noah 0")))
                .containsEntry("outcome", "ALREADY_SO");
        assertThat(story.admin.doesOnce("renameParticipant", NAME)).containsEntry("outcome", "DONE");
    }

    @Test
    void onlyOfficesActForOthersAndTheySayWhy() {
        assertThat(story.noah.refusal("renameParticipant", with(NAME, "onBehalfOf", "mia", "reason", "Asked")))
                .isEqualTo("FORBIDDEN onBehalfOf");
        assertThat(story.admin.refusal("renameParticipant", with(NAME, "onBehalfOf", "noah")))
                .isEqualTo("BAD_USER_INPUT reason");
        assertThat(story.admin.refusal("renameParticipant", with(NAME, "onBehalfOf", "a b", "reason", "Asked")))
                .isEqualTo("BAD_USER_INPUT onBehalfOf");
    }

    @Test
    void aStreamRemembersTheLastThousandCommands() {
        CommandMemory memory = new CommandMemory();
        for (int i = 0; i <= CommandMemory.SIZE; i++) {
            memory.remember(
                    MetaData.from(Map.of(EventMetaData.COMMAND_ID, "c" + i, EventMetaData.COMMAND_MAC, "m")), i);
        }

        assertThat(memory.find("c0")).isEmpty();
        assertThat(memory.find("c1")).isPresent();
        assertThat(memory.find("c1000")).isPresent();
    }
}
