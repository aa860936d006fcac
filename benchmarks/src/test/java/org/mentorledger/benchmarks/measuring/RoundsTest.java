package org.mentorledger.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final List<String> log = new ArrayList<>();

    @Test
    void everyRoundRunsEveryLoadAndBeginsWithAnotherOne() throws Exception {
        List<Series> series = Rounds.of(3, List.of(load("a"), load("b"), load("c")));

        assertThat(log).containsExactly("a", "b", "c", "b", "c", "a", "c", "a", "b");
        assertThat(series).extracting(Series::name).containsExactly("a", "b", "c");
        assertThat(series).allSatisfy(s -> assertThat(s.rates()).hasSize(3).allMatch(rate -> rate > 0));
    }

    @Test
    void preparesOutsideTheTimeBeforeEachRun() throws Exception {
        Rounds.of(2, List.of(new Load("a", () -> log.add("ready"), () -> {
            log.add("go");
            return 1;
        })));

        assertThat(log).containsExactly("ready", "go", "ready", "go");
    }

    private Load load(String name) {
        return new Load(name, () -> {
            log.add(name);
            return 1;
        });
    }
}
