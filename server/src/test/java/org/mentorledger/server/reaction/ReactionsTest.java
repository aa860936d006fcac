package org.mentorledger.server.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.spring.config.MessageHandlerConfigurer;
import org.axonframework.spring.config.MessageHandlerLookup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingCompleted;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.SessionPlan;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

class ReactionsTest {
    private static final String TRAINING = "when-session-held-then-complete-training";
    private static final LocalDate DAY = LocalDate.parse("2026-06-10");
    private static final String ZONE = "America/Toronto";

    @Test
    void T4_attendingATrainingCompletesItOnceWhateverRestartsAndComesAgain(@TempDir Path data) throws Exception {
        try (LedgerNode node = LedgerNode.start(data)) {
            node.sends("defineProgram", Map.of("id", "p", "name", "Program", "template", "TECHWORKS_COOP"));
            for (String person : List.of("mia", "max", "zoe")) {
                node.sends(
                        "registerParticipant",
                        Map.of("id", person, "name", "A mentor", "programId", "p", "roles", List.of("MENTOR")));
            }
            attends(node, "one", "mia");

            node.awaits("membership:p:mia", TrainingCompleted.class);
        }
        try (LedgerNode node = LedgerNode.start(data)) {
            attends(node, "two", "max");
            node.awaits("membership:p:max", TrainingCompleted.class);
            assertThat(completions(node, "mia")).isEqualTo(1);

            fromTheFirstEventOnAgain(node);
            attends(node, "three", "zoe");
            node.awaits("membership:p:zoe", TrainingCompleted.class);

            assertThat(completions(node, "mia")).isEqualTo(1);
            assertThat(completions(node, "max")).isEqualTo(1);
            assertThat(node.messages("membership:p:mia"))
                    .last()
                    .satisfies(completed -> assertThat(completed.getMetaData())
                            .containsEntry(EventMetaData.ACTOR, TRAINING)
                            .containsEntry(EventMetaData.SOURCE, "session:one")
                            .containsKey(EventMetaData.CAUSE)
                            .doesNotContainKey(EventMetaData.ACTOR_PARTICIPANT));
        }
    }

    @Test
    void whatCannotBeHandledIsParkedWithWhatFollowsAndTriedAgainByTheNextVersion(@TempDir Path data) throws Exception {
        WhenRenamedThenNote.FAULTS.put("ada@1", new IllegalStateException("the words of Ada Lovelace"));
        WhenRenamedThenNote.FAULTS.put("bob@0", new IllegalStateException("read", new SQLException("away")));
        try (LedgerNode node = LedgerNode.start(data)) {
            node.renames("ada");
            node.renames("ada");
            node.renames("ada");
            node.renames("cyd");
            WhenRenamedThenNote.awaits("cyd@0");
            assertThat(WhenRenamedThenNote.SEEN).containsExactly("ada@0", "ada@1 fails", "cyd@0");

            node.renames("bob");
            node.renames("dan");
            WhenRenamedThenNote.awaits("bob@0 fails");
            assertThat(WhenRenamedThenNote.SEEN).doesNotContain("dan@0");
            WhenRenamedThenNote.FAULTS.remove("bob@0");
            WhenRenamedThenNote.awaits("dan@0");

            assertThat(node.sql
                            .sql(
                                    "SELECT causeMessage FROM DeadLetterEntry WHERE processingGroup = ? ORDER BY sequenceIndex")
                            .param(WhenRenamedThenNote.GROUP)
                            .query(String.class)
                            .list())
                    .containsExactly("java.lang.IllegalStateException", null);
        }
        WhenRenamedThenNote.FAULTS.clear();
        WhenRenamedThenNote.SEEN.clear();
        try (LedgerNode node = LedgerNode.start(data)) {
            WhenRenamedThenNote.awaits("ada@2");
            node.renames("ada");
            WhenRenamedThenNote.awaits("ada@3");

            assertThat(WhenRenamedThenNote.SEEN).containsExactly("ada@1", "ada@2", "ada@3");
        }
    }

    /** As after a restored table of tokens; it is no replay that Axon knows of. */
    @Test
    void axonIsToldOfEveryBeanThatItWouldFindByLookingAtAll(@TempDir Path data) {
        try (LedgerNode node = LedgerNode.start(data)) {
            ConfigurableListableBeanFactory beans = node.context.getBeanFactory();
            for (MessageHandlerConfigurer.Type type : MessageHandlerConfigurer.Type.values()) {
                assertThat(told(beans, type))
                        .as(type.name())
                        .isEqualTo(MessageHandlerLookup.messageHandlerBeans(type.getMessageType(), beans));
            }
        }
    }

    private static @Nullable Object told(ConfigurableListableBeanFactory beans, MessageHandlerConfigurer.Type type) {
        return Objects.requireNonNull(beans.getBeanDefinition(NamedHandlers.CONFIGURER + type)
                        .getConstructorArgumentValues()
                        .getIndexedArgumentValue(1, List.class))
                .getValue();
    }

    private static void fromTheFirstEventOnAgain(LedgerNode node) {
        StreamingEventProcessor processor = node.context
                .getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(TRAINING, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        assertThat(node.sql
                        .sql("UPDATE TokenEntry SET token = NULL, tokenType = NULL WHERE processorName = ?")
                        .param(TRAINING)
                        .update())
                .isEqualTo(1);
        processor.start();
    }

    private static long completions(LedgerNode node, String person) {
        return node.messages("membership:p:" + person).stream()
                .filter(message -> message.getPayload() instanceof TrainingCompleted)
                .count();
    }

    private static void attends(LedgerNode node, String session, String person) {
        SessionId id = new SessionId(session);
        SessionPlan plan = new SessionPlan(
                false,
                DAY,
                null,
                210,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                "MENTOR_TRAINING",
                null,
                10,
                80,
                List.of(),
                null);
        Presence present = new Presence(AttendanceStatus.PRESENT, List.of(), null);
        String stream = "session:" + session;
        node.happens(
                "Session",
                stream,
                new PlanningEvent.Scheduled(id, new ProgramId("p"), SessionKind.TRAINING, plan, DAY, ZONE));
        node.happens(
                "Session",
                stream,
                new AttendanceRecorded(id, new ParticipantId(person), present, true, null, null, DAY, ZONE));
        node.happens("Session", stream, new PlanningEvent.Held(id, null, DAY, ZONE));
    }
}
