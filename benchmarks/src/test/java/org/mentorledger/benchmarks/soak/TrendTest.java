package org.mentorledger.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** An hour of figures, one each ten looks: what is flat, and which planted leaks are seen. */
class TrendTest {
    private static final int HOUR = 360;

    private final Random random = new Random(7);

    @Test
    void seesALeakThroughTheNoise() {
        Trend trend = hour(look -> 200 + look / 3.0 + noise(20));

        assertThat(trend.isFlat()).isFalse();
        assertThat(trend.growth()).isBetween(50.0, 70.0);
    }

    @Test
    void seesWaitingThatGrowsFromFewMillilooks() {
        assertThat(hour(look -> 8 + look / 6.0 + noise(4)).isFlat()).isFalse();
    }

    @Test
    void doesNotTakeAWhileOfOtherWorkForALeak() {
        assertThat(hour(look -> look > 300 && look < 340 ? 900 : 40 + noise(10)).isFlat())
                .isTrue();
    }

    @Test
    void doesNotMindAFewMillilooksMore() {
        assertThat(hour(look -> 5 + look / 100.0).isFlat()).isTrue();
    }

    @Test
    void letsAProcessWarmUp() {
        assertThat(hour(look -> look < HOUR / 2 ? 200 + look : 400 + noise(20)).isFlat())
                .isTrue();
    }

    @Test
    void seesALeakInTwelveFiguresToo() {
        Trend trend = new Trend("heap", "MB", 16);
        for (int look = 0; look < 12; look++) {
            trend.add(150 + 8 * look);
        }

        assertThat(trend.isFlat()).isFalse();
        assertThat(trend)
                .hasToString(
                        "heap: 150.0 at the beginning, 198.0 in the middle, 238.0 MB at the end; +48.0 over the second half: NOT FLAT");
    }

    @Test
    void saysNothingOfWhatWasNeverLookedAt() {
        assertThat(new Trend("heap", "MB", 16).isFlat()).isTrue();
    }

    private double noise(double most) {
        return random.nextDouble() * most;
    }

    private static Trend hour(IntToDoubleFunction figure) {
        Trend trend = new Trend("a figure", "ms", 25);
        for (int look = 0; look < HOUR; look++) {
            trend.add(figure.applyAsDouble(look));
        }
        return trend;
    }
}
