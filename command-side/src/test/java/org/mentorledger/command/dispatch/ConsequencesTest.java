package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Keys;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.kernel.vault.TinkVault;

class ConsequencesTest {
    private static final Reply DONE = new Reply(new Receipt("s", 0, Receipt.Outcome.DONE), null);

    private final List<CommandMessage<?>> sent = new ArrayList<>();
    private final List<Boolean> within = new ArrayList<>();
    private @Nullable Object answer = DONE;
    private final Consequences consequences = new Consequences(
            new Commands((CommandGateway) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {CommandGateway.class},
                    (proxy, method, args) -> handled((CommandMessage<?>) args[0]))),
            new Envelopes(new TinkVault(new Keys()), Clock.systemUTC()));

    @Test
    void theSameEventAsksForTheSameCommandUnderTheSameId() {
        send("event", "command");
        send("event", "command");
        send("event", "another");
        send("later", "command");

        assertThat(sent)
                .extracting(c -> c.getMetaData().get(EventMetaData.COMMAND_ID))
                .satisfies(ids -> {
                    assertThat(ids).doesNotContainNull().hasSize(4);
                    assertThat(ids.get(1)).isEqualTo(ids.get(0));
                    assertThat(ids.subList(1, 4)).doesNotHaveDuplicates();
                });
        assertThat(sent.get(1).getMetaData().get(EventMetaData.COMMAND_MAC))
                .isEqualTo(sent.get(0).getMetaData().get(EventMetaData.COMMAND_MAC));
    }

    @Test
    void aCommandIsNoPartOfTheWorkThatHandlesTheEvent() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);

        send("event", "command");
        work.commit();

        assertThat(within).containsExactly(false);
    }

    @Test
    void aRefusalIsFinal() {
        answer = new Reply(null, CommonRule.NOT_A_MEMBER.refuse("participantId"));
        assertThatCode(() -> send("event", "command")).doesNotThrowAnyException();

        answer = new Reply(null, CommonRule.CONFLICT.refuse("commandId"));
        assertThatCode(() -> send("event", "command")).doesNotThrowAnyException();
    }

    @Test
    void whatCannotBeDoneNowIsToBeDoneLater() {
        answer = new IllegalStateException("append", new SQLException("gone"));

        assertThatThrownBy(() -> send("event", "command"))
                .isInstanceOf(NotYet.class)
                .satisfies(later -> assertThat(NotYet.is(later)).isTrue());
    }

    @Test
    void whatNobodyExpectedIsNotTriedForEver() {
        answer = new IllegalStateException("a fault");

        assertThatThrownBy(() -> send("event", "command"))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(fault -> assertThat(NotYet.is(fault)).isFalse());
    }

    @Test
    void aStoreThatIsAwayWhileTheReactionReadsIsWaitedFor() {
        assertThat(NotYet.is(new IllegalStateException("read", new SQLException("gone"))))
                .isTrue();
    }

    private void send(String eventId, String command) {
        consequences.send("when-x-then-y", eventId, command, "session:s");
    }

    private CompletableFuture<Object> handled(CommandMessage<?> command) {
        sent.add(command);
        within.add(CurrentUnitOfWork.isStarted());
        return answer instanceof Throwable failure
                ? CompletableFuture.failedFuture(failure)
                : CompletableFuture.completedFuture(answer);
    }
}
