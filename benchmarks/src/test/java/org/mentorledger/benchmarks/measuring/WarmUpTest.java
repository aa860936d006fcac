package org.mentorledger.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private final List<String> log = new ArrayList<>();

    @Test
    void eachLoadIsRunUntilItHasDoneEnoughAndHowItBeganIsTold() throws Exception {
        assertThat(WarmUp.of(25, List.of(load("few", 10), load("many", 40))))
                .containsOnlyKeys("first 10 in the process, few", "first 40 in the process, many")
                .allSatisfy((load, told) -> assertThat(told.toString()).contains("us of work each", "of it compiling"));
        assertThat(log).containsExactly("few", "many", "few", "few");
    }

    private Load load(String name, long operations) {
        return new Load(name, () -> {
            log.add(name);
            return operations;
        });
    }
}
