package org.mentorledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void aPageHasOneToAHundredRows() {
        assertThat(Pages.checked(1)).isOne();
        assertThat(Pages.checked(100)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anotherSizeIsRefused(int first) {
        assertThat(refused(() -> Pages.checked(first))).isEqualTo("BAD_USER_INPUT first");
    }

    @Test
    void daysEndOnTheDayTheyBeginOrLater() {
        assertThatCode(() -> {
                    Pages.checkDays(DAY, DAY, "to");
                    Pages.checkDays(null, DAY, "to");
                    Pages.checkDays(DAY, null, "to");
                })
                .doesNotThrowAnyException();
        assertThat(refused(() -> Pages.checkDays(DAY, DAY.minusDays(1), "filter.to")))
                .isEqualTo("BAD_USER_INPUT filter.to");
    }

    @Test
    void aChoiceOfNothingIsRefused() {
        assertThatCode(() -> {
                    Pages.checkChoice(null, "kinds");
                    Pages.checkChoice(List.of("a"), "kinds");
                })
                .doesNotThrowAnyException();
        assertThat(refused(() -> Pages.checkChoice(List.of(), "kinds"))).isEqualTo("BAD_USER_INPUT kinds");
    }

    private static String refused(ThrowingCallable asking) {
        String[] told = {""};
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(Denied.class, denied -> told[0] = denied.code() + " " + denied.field());
        return told[0];
    }
}
