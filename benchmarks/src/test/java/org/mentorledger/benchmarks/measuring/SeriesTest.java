package org.mentorledger.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private final Series load = new Series("load", List.of(50.0, 10.0, 30.0));
    private final Series ceiling = new Series("ceiling", List.of(100.0, 40.0, 30.0));

    @Test
    void tellsMedianAndSpread() {
        assertThat(load.median()).isEqualTo(30);
        assertThat(load.min()).isEqualTo(10);
        assertThat(load.max()).isEqualTo(50);
    }

    @Test
    void pairsEachRoundWithTheCeilingOfTheSameRound() {
        assertThat(load.shareOf(ceiling).rates()).containsExactly(0.5, 0.25, 1.0);
    }

    @Test
    void takesTheSlowerOfTwoCeilingsRoundByRound() {
        Series other = new Series("other", List.of(90.0, 90.0, 20.0));

        assertThat(ceiling.slowerOf(other).rates()).containsExactly(90.0, 40.0, 20.0);
    }
}
