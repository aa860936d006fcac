package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.publisher.Flux;

class PacedSessionTest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch read = new CountDownLatch(1);
    private final PacedSession session = PacedSession.of(reader());
    private final List<Object> told = new CopyOnWriteArrayList<>();

    @Test
    void theNextIsToldOnceTheOneBeforeHasGoneOut() {
        read.countDown();
        session.paced("a", Flux.range(1, 3)).subscribe(told::add, told::add, () -> told.add("complete"));
        assertThat(told).containsExactly(1);

        session.sendMessage(next("b"));
        session.sendMessage(new TextMessage("{\"type\":\"pong\"}"));
        session.sendMessage(new TextMessage("{\"payload\":{\"id\":\"a\"},\"type\":\"next\"}"));
        assertThat(told).containsExactly(1);

        session.sendMessage(next("a"));
        assertThat(told).containsExactly(1, 2);
        session.sendMessage(next("a"));
        session.sendMessage(next("a"));
        assertThat(told).containsExactly(1, 2, 3, "complete");
    }

    @Test
    void whoAsksAnewUnderAnIdAsSoonAsItIsCompleteIsToldOn() {
        read.countDown();
        session.paced("a", Flux.just("first"))
                .subscribe(
                        told::add,
                        told::add,
                        () -> session.paced("a", Flux.range(1, 3)).subscribe(told::add));

        session.sendMessage(next("a"));
        assertThat(told).containsExactly("first", 1);
        session.sendMessage(next("a"));
        session.sendMessage(next("a"));
        assertThat(told).containsExactly("first", 1, 2, 3);
    }

    @Test
    void whatIsFollowedEndsWithTheSocketWhateverElseHadItsId() {
        for (Flux<String> followed :
                List.of(Flux.<String>never(), Flux.just("told").concatWith(Flux.never()))) {
            session.paced("a", followed.doOnCancel(() -> told.add("left"))).subscribe(told::add);
        }
        assertThat(told).containsExactly("told");

        session.leaves();

        assertThat(told).containsExactly("told", "left", "left");
        session.paced("a", Flux.just("late")).subscribe(told::add, told::add, () -> told.add("complete"));
        assertThat(told).last().isEqualTo("complete");
    }

    @Test
    void anIdMayBeAnyText() {
        read.countDown();
        session.paced("\"\\ \uD83D\uDE00", Flux.range(1, 2)).subscribe(told::add);

        session.sendMessage(next("\\\"\\\\ \uD83D\uDE00"));

        assertThat(told).containsExactly(1, 2);
    }

    @Test
    void whoWritesOnAndOnWithoutReadingIsHeardNoMore() throws InterruptedException {
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> session.sendMessage(next("a")));
        entered.await();

        int heard = 0;
        while (session.mayHear(false)) {
            heard++;
        }
        assertThat(heard).isEqualTo(2_000);

        read.countDown();
        sending.join();
        assertThat(session.mayHear(false)).isTrue();
    }

    @Test
    void whoReadsOneAnswerMoreMayAskOnceMore() {
        read.countDown();
        TextMessage pong = new TextMessage("{\"type\":\"pong\"}");
        for (int i = 0; i < 5_000; i++) {
            session.sendMessage(pong);
            assertThat(session.mayHear(i < 2_000)).isTrue();
        }
        for (int i = 0; i < 2_000; i++) {
            assertThat(session.mayHear(true)).isTrue();
        }

        session.sendMessage(pong);

        assertThat(session.mayHear(true)).isTrue();
        assertThat(session.mayHear(true)).isFalse();
    }

    private static TextMessage next(String id) {
        return new TextMessage("{\"id\":\"" + id + "\",\"payload\":{},\"type\":\"next\"}");
    }

    /** A client that takes a message once it reads. */
    private WebSocketSession reader() {
        return (WebSocketSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WebSocketSession.class}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "getAttributes" -> attributes;
                        case "isOpen" -> true;
                        case "sendMessage" -> {
                            entered.countDown();
                            read.await();
                            yield null;
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }
}
