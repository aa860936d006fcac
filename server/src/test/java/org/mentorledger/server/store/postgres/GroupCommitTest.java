package org.mentorledger.server.store.postgres;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
    private static final Serializer JSON = Jackson3Serializer.builder().build();
    private static final byte[] WRAPPED = {1, 2, 3};
    private static AppendsDatabase database;

    /** Holds back the first transaction, so that others gather behind it. */
    private final CountDownLatch held = new CountDownLatch(1);

    private final CountDownLatch begun = new CountDownLatch(1);
    private GroupCommit group;
    private int transactions;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        database = AppendsDatabase.start(data);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        group = new GroupCommit(database.connections(), this::write);
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE domainevententry, keys.wrapping_key");
        }
    }

    @Test
    void whatGathersBehindATransactionIsWrittenInOne() throws Exception {
        List<CompletableFuture<Void>> ends = behindOneThatIsHeld(IntStream.range(0, 10)
                .mapToObj(i -> append(Map.of(), Map.of(), event("t:" + i, 0)))
                .toList());

        assertThat(ends).allSatisfy(end -> assertThatCode(end::join).doesNotThrowAnyException());
        assertThat(count("domainevententry")).isEqualTo(11);
        assertThat(transactions).isEqualTo(2);
    }

    @Test
    void whereNoThreadCanBeHadOneOfThoseWhoSentThemGoesOn() throws Exception {
        group = new GroupCommit(database.connections(), this::write, work -> {
            throw new OutOfMemoryError("no thread");
        });

        List<CompletableFuture<Void>> ends = behindOneThatIsHeld(IntStream.range(0, 10)
                .mapToObj(i -> append(Map.of(), Map.of(), event("t:" + i, 0)))
                .toList());

        assertThat(ends).allSatisfy(end -> assertThatCode(end::join).doesNotThrowAnyException());
        group.write(append(Map.of(), Map.of(), event("t:0", 1)));
        assertThat(count("domainevententry")).isEqualTo(12);
    }

    @Test
    void whatBreaksOffIsWrittenForNobody() {
        Append settled = append(Map.of(), Map.of(), event("t:1", 0));
        settled.settle();
        assertThatThrownBy(settled::await)
                .as("settled, and neither written nor failed")
                .isInstanceOf(IllegalStateException.class);

        GroupCommit broken = new GroupCommit(database.connections(), (connection, appends) -> {
            throw new OutOfMemoryError("no memory");
        });
        assertThatThrownBy(() -> broken.write(append(Map.of(), Map.of(), event("t:1", 0))))
                .hasRootCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void oneThatContradictsTheStoreFallsAlone() throws Exception {
        List<CompletableFuture<Void>> ends = behindOneThatIsHeld(List.of(
                append(Map.of(), Map.of(), event("t:1", 0)),
                append(Map.of("record:x", WRAPPED), Map.of(), event("held:0", 0)),
                append(Map.of(), Map.of(), event("t:2", 0))));

        assertThatThrownBy(ends.get(1)::join).rootCause().isInstanceOf(SQLException.class);
        assertThat(ends.get(0)).isCompleted();
        assertThat(ends.get(2)).isCompleted();
        assertThat(count("domainevententry")).isEqualTo(3);
        assertThat(count("keys.wrapping_key")).as("its key falls with it").isZero();
    }

    @Test
    void aKeyStandsWithItsEvents() throws Exception {
        group.write(append(Map.of("record:a", WRAPPED), Map.of(), event("t:1", 0)));

        assertThat(count("keys.wrapping_key")).isEqualTo(1);
        assertThatThrownBy(() -> group.write(append(Map.of("record:a", WRAPPED), Map.of(), event("t:1", 1))))
                .as("sealed under another key of that name")
                .isInstanceOf(ConcurrencyException.class);
        assertThat(count("domainevententry")).isEqualTo(1);
    }

    @Test
    void whoReliesOnAStreamThatMovedOnIsTurnedBack() throws Exception {
        group.write(append(Map.of(), Map.of("program:p", -1L), event("program:p", 0), event("program:p", 1)));

        group.write(append(Map.of(), Map.of("program:p", 1L), event("t:1", 0)));
        assertThatThrownBy(() -> group.write(append(Map.of(), Map.of("program:p", 0L), event("t:1", 1))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(count("domainevententry")).isEqualTo(3);
    }

    @Test
    void ofTwoInOneGroupThatRelyOnWhatTheOtherMovesOneIsTurnedBack() throws Exception {
        List<CompletableFuture<Void>> ends = behindOneThatIsHeld(List.of(
                append(Map.of(), Map.of("t:2", -1L), event("t:1", 0)),
                append(Map.of(), Map.of("t:1", -1L), event("t:2", 0))));

        assertThat(ends.get(0)).isCompleted();
        assertThatThrownBy(ends.get(1)::join).rootCause().isInstanceOf(ConcurrencyException.class);
        assertThat(count("domainevententry")).isEqualTo(2);
    }

    @Test
    void whoeverIsTurnedBackTakesNobodyAlong() throws Exception {
        group.write(append(Map.of("record:a", WRAPPED), Map.of(), event("program:p", 0)));

        List<CompletableFuture<Void>> ends = behindOneThatIsHeld(List.of(
                append(Map.of("record:b", WRAPPED), Map.of("program:p", 0L), event("t:1", 0)),
                append(Map.of(), Map.of("program:p", -1L), event("t:2", 0)),
                append(Map.of("record:a", WRAPPED), Map.of(), event("t:3", 0)),
                append(Map.of(), Map.of("t:9", -1L), event("t:4", 0))));

        assertThat(ends.get(0)).isCompleted();
        assertThatThrownBy(ends.get(1)::join).rootCause().isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(ends.get(2)::join).rootCause().isInstanceOf(ConcurrencyException.class);
        assertThat(ends.get(3)).isCompleted();
        assertThat(count("domainevententry")).isEqualTo(4);
        assertThat(count("keys.wrapping_key")).isEqualTo(2);
    }

    @Test
    void theEventsOfACommandStandInItsOrder() throws Exception {
        group.write(append(
                Map.of(),
                Map.of(),
                IntStream.range(0, 500).mapToObj(i -> event("t:1", i)).toArray(Row[]::new)));

        assertThat(count("(SELECT globalindex - sequencenumber FROM domainevententry GROUP BY 1) AS distance"))
                .isEqualTo(1);
    }

    /** Writes one that is held until all the others wait, in their order; returns when all have ended. */
    private List<CompletableFuture<Void>> behindOneThatIsHeld(List<Append> others) throws InterruptedException {
        CompletableFuture<Void> first = writing(append(Map.of(), Map.of(), event("held:0", 0)));
        assertThat(begun.await(30, SECONDS)).as("the first is being written").isTrue();
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        for (Append other : others) {
            ends.add(writing(other));
            while (group.waiting() < ends.size()) {
                assertThat(ends).as("wait behind the first").noneMatch(CompletableFuture::isDone);
                Thread.onSpinWait();
            }
        }
        held.countDown();
        first.join();
        ends.forEach(end -> end.exceptionally(failure -> null).join());
        return ends;
    }

    private CompletableFuture<Void> writing(Append append) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        group.write(append);
                        end.complete(null);
                    } catch (Exception e) {
                        end.completeExceptionally(e);
                    }
                })
                .start();
        return end;
    }

    private void write(Connection connection, List<Append> appends) throws SQLException {
        transactions++;
        if (appends.size() == 1 && appends.get(0).rows().get(0).stream().equals("held:0")) {
            hold();
        }
        new AppendRows().write(connection, appends);
    }

    private void hold() {
        begun.countDown();
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Append append(Map<String, byte[]> keys, Map<String, Long> reliance, Row... events) {
        return new Append(List.of(events), keys, reliance);
    }

    private static Row event(String stream, long sequence) {
        return Row.of(new GenericDomainEventMessage<>("T", stream, sequence, "event"), JSON);
    }

    private static long count(String table) throws SQLException {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
