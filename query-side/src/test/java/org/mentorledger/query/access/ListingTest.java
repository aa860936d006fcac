package org.mentorledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    private static final Listing LISTING = Listing.of("mentorships", "ID");

    @Test
    void aCursorLeadsBackToItsKey() {
        for (String key : List.of("m-1", "é\n", "2026-11-20\nm-1", "")) {
            assertThat(LISTING.after(LISTING.cursor(key))).isEqualTo(key);
        }
        assertThat(LISTING.after(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "Z2FyYmFnZQ", "%", "", "bS0x", "YWZ0ZXI6bS0x"})
    void whatIsNoCursorIsRefused(String garbage) {
        assertRefused(LISTING, garbage);
    }

    @Test
    void aCursorOfAnotherListOrOrderIsRefused() {
        for (Listing other : List.of(
                Listing.of("mentorships", "RECORDED_AT"),
                Listing.of("participants", "ID"),
                Listing.of("mentorships", "I"),
                Listing.of("mentorships", "ID2"))) {
            assertRefused(LISTING, other.cursor("m-1"));
        }
    }

    @Test
    void aStreamGoesOnAfterItsSequenceNumber() {
        assertThat(LISTING.following(null)).isZero();
        assertThat(LISTING.following(LISTING.cursor("7"))).isEqualTo(8);
        for (String number : List.of("", "x", "-1", "+1x", "99999999999999999999", "1e3")) {
            assertThatThrownBy(() -> LISTING.following(LISTING.cursor(number))).isInstanceOf(Denied.class);
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] broken = "mentorships:ID".getBytes(StandardCharsets.UTF_8);
        broken[0] = (byte) 0xFF;
        assertRefused(LISTING, Base64.getUrlEncoder().encodeToString(broken));
    }

    private static void assertRefused(Listing listing, String cursor) {
        assertThatThrownBy(() -> listing.after(cursor))
                .isInstanceOfSatisfying(
                        Denied.class,
                        denied ->
                                assertThat(denied.code() + " " + denied.field()).isEqualTo("BAD_USER_INPUT after"));
    }
}
