package org.mentorledger.query.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadersTest {

    @Test
    void K14_aRetireeIsAskedBeforeAMentorAndAMentorWhereNoRetireeIsFound() {
        Leaders leaders = new Leaders(Map.of("a", Set.of("ret")), Map.of("a", Set.of("men"), "b", Set.of("men")));

        assertThat(leaders.of(List.of(group(1, 1, "a", "b", "c")))).containsExactly(Set.of("ret", "men"));
    }

    @Test
    void sessionsAreSpreadEvenlyOverThoseWhoCanLeadThem() {
        Leaders leaders = new Leaders(Map.of("a", Set.of("x", "y", "z")), Map.of());

        assertThat(leaders.of(List.of(
                        group(1, 1, "a"), group(2, 1, "a"), group(3, 1, "a"), group(4, 2, "a"), group(5, 2, "a"))))
                .containsExactly(Set.of("x"), Set.of("y"), Set.of("z"), Set.of("x"), Set.of("y"));
    }

    @Test
    void nobodyLeadsTwoSessionsOfARoundIfSomebodyElseCan() {
        Leaders leaders = new Leaders(Map.of("a", Set.of("x"), "b", Set.of("x", "y")), Map.of());

        assertThat(leaders.of(List.of(group(1, 1, "a"), group(2, 1, "b"), group(3, 1, "a"))))
                .containsExactly(Set.of("x"), Set.of("y"), Set.of("x"));
    }

    private static Group group(int number, int round, String... careers) {
        return new Group(number, round, List.of(careers), null, null, List.of());
    }
}
