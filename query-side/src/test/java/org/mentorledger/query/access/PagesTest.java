package org.mentorledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @Test
    void aCursorLeadsBackToItsKey() {
        assertThat(Pages.after(Pages.cursor("m-1"))).isEqualTo("m-1");
        assertThat(Pages.after(Pages.cursor("é\n"))).isEqualTo("é\n");
        assertThat(Pages.after(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "Z2FyYmFnZQ", "%", "", "bS0x"})
    void whatIsNoCursorIsRefused(String garbage) {
        assertThatThrownBy(() -> Pages.after(garbage)).isInstanceOf(Denied.class);
    }
}
