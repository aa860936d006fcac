package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Person;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;

class AtOnceTest {
    private static final Map<String, Object> NAME =
            Map.of("participantId", "noah", "name", "Noah Lee", "commandId", "c1");

    private final Story story = new Story().withPeople();
    private final Person deputy = story.world.person("deputy", Role.ADMIN);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void ofTwoWhoRewriteTheSameAtOnceOneWinsIfTheySayWhatTheyHaveSeen() throws InterruptedException {
        List<String> answers = atOnce(List.of(
                sends(story.admin, with(NAME, "commandId", "a", "name", "Noah Lee", "expectedSequence", 0)),
                sends(deputy, with(NAME, "commandId", "b", "name", "Noah Ray", "expectedSequence", 0))));

        assertThat(answers).containsExactlyInAnyOrder("DONE", "CONFLICT expectedSequence");
        assertThat(story.world.events("participant:noah")).hasSize(2);
    }

    @Test
    void andIfTheyDoNotSayItBothStayInTheHistory() throws InterruptedException {
        List<String> answers = atOnce(List.of(
                sends(story.admin, with(NAME, "commandId", "a", "name", "Noah Lee")),
                sends(deputy, with(NAME, "commandId", "b", "name", "Noah Ray"))));

        assertThat(answers).containsOnly("DONE");
        assertThat(story.world.events("participant:noah")).hasSize(3);
    }

    @Test
    void tenAtOnceHaveOneEffectAndOneAnswer() throws InterruptedException {
        List<String> answers = atOnce(Collections.nCopies(10, sends(story.admin, NAME)));

        assertThat(answers).containsOnlyOnce("DONE").contains("ALREADY_SO").hasSize(10);
        assertThat(story.world.events("participant:noah")).hasSize(2);
    }

    private static Callable<String> sends(Person person, Map<String, Object> input) {
        return () -> person.answers("renameParticipant", input);
    }

    private static List<String> atOnce(List<Callable<String>> commands) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(commands.size());
        try {
            return threads.invokeAll(commands).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        } finally {
            threads.shutdown();
        }
    }
}
