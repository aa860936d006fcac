package org.mentorledger.query.session.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;

class WithheldTest {
    private static final Entry THERE =
            new Entry("somebody", new Presence(AttendanceStatus.PRESENT, List.of(), null), false, null, null, null);

    @Test
    void rowsOfEnoughPeopleAreTold() {
        assertThat(Withheld.keys(Map.of("a", of(1, 5), "b", of(1, 9)), 5)).isEmpty();
        assertThat(Withheld.keys(Map.of("a", of(1, 1), "b", of(1, 2)), 0)).isEmpty();
    }

    @Test
    void rowsOfFewAreWithheldWhileTogetherTheyAreOfEnough() {
        assertThat(Withheld.keys(Map.of("a", of(1, 4), "b", of(4, 6), "c", of(1, 9)), 5))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void theSmallestOtherGoesWithThemWhereTheyCouldBeToldFromTheWhole() {
        assertThat(Withheld.keys(Map.of("a", of(1, 4), "b", of(10, 19), "c", of(10, 17), "d", of(10, 18)), 5))
                .containsExactlyInAnyOrder("a", "c");
        assertThat(Withheld.keys(Map.of("a", of(1, 4), "b", of(1, 9)), 5)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void theSameFewPeopleInManyRowsAreFew() {
        Map<String, Sum> rows = new TreeMap<>();
        IntStream.range(0, 8).forEach(month -> rows.put("2026-0" + (month + 1), of(7, 7)));
        rows.put("2026-09", of(1, 9));

        assertThat(Withheld.keys(rows, 5)).hasSize(9);
    }

    /** A row of the people of those numbers. */
    private static Sum of(int first, int last) {
        Sum sum = new Sum();
        sum.add(
                true,
                IntStream.rangeClosed(first, last)
                        .mapToObj(person -> new Counted(THERE, person, 60))
                        .toList());
        return sum;
    }
}
