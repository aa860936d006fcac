package org.mentorledger.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final SessionSpan TEN_TO_TWELVE = new SessionSpan(at("10:00"), 120);
    private static final SessionSpan SOME_DAY = new SessionSpan(null, 120);
    private static final SessionSpan UNKNOWN = new SessionSpan(null, null);

    @Test
    void whoWasThereWithoutTimesWasThereAllTheTime() {
        assertThat(present().minutesOf(TEN_TO_TWELVE)).hasValue(120);
        assertThat(present().minutesOf(SOME_DAY)).hasValue(120);
        assertThat(present().minutesOf(UNKNOWN)).isEmpty();
    }

    @Test
    void whoWasNotThereWasThereNoMinute() {
        assertThat(new Presence(AttendanceStatus.ABSENT, List.of(), null).minutesOf(UNKNOWN))
                .hasValue(0);
        assertThat(new Presence(AttendanceStatus.EXCUSED, List.of(), null).minutesOf(TEN_TO_TWELVE))
                .hasValue(0);
    }

    @Test
    void severalStaysAreAddedAndNoMinuteCountsTwice() {
        assertThat(minutes(stay("10:00", "10:30"), stay("11:00", "11:15"))).hasValue(45);
        assertThat(minutes(stay("10:00", "11:00"), stay("10:30", "11:30"))).hasValue(90);
        assertThat(minutes(stay("11:00", "11:15"), stay("10:00", "10:30"))).hasValue(45);
    }

    @Test
    void onlyWhatLiesWithinTheSessionCounts() {
        assertThat(minutes(stay("09:30", "10:30"))).hasValue(30);
        assertThat(minutes(stay("11:30", "13:00"))).hasValue(30);
        assertThat(minutes(stay("12:30", "13:00"))).hasValue(0);
    }

    @Test
    void anOpenStayGoesFromTheBeginningOrToTheEnd() {
        assertThat(minutes(stay("11:00", null))).hasValue(60);
        assertThat(minutes(stay(null, "11:00"))).hasValue(60);
        assertThat(of(stay("11:00", null)).minutesOf(UNKNOWN)).isEmpty();
        assertThat(of(stay("11:00", "11:20")).minutesOf(UNKNOWN)).hasValue(20);
    }

    @Test
    void minutesThatSomebodySaidComeFirst() {
        assertThat(new Presence(AttendanceStatus.PRESENT, List.of(stay("10:00", "12:00")), 50).minutesOf(TEN_TO_TWELVE))
                .hasValue(50);
    }

    @Test
    void nobodyIsThereLongerThanTheSession() {
        assertThat(new Presence(AttendanceStatus.PRESENT, List.of(), 1_440).minutesOf(TEN_TO_TWELVE))
                .hasValue(120);
        assertThat(of(new Stay(Instant.parse("2020-01-01T00:00:00Z"), at("11:00")))
                        .minutesOf(SOME_DAY))
                .hasValue(120);
        assertThat(new Presence(AttendanceStatus.PRESENT, List.of(), Integer.MAX_VALUE)
                        .isEnough(new SessionSpan(null, Integer.MAX_VALUE), 50))
                .isTrue();
    }

    @Test
    void whoComesAndGoesHasAStayEachTime() {
        Presence came = Presence.arrived(null, at("10:00"));
        Presence left = Presence.departed(came, at("10:30"));
        Presence again = Presence.arrived(left, at("11:00"));

        assertThat(came.stays()).containsExactly(stay("10:00", null));
        assertThat(left.stays()).containsExactly(stay("10:00", "10:30"));
        assertThat(again.minutesOf(TEN_TO_TWELVE)).hasValue(90);
    }

    @Test
    void lateIsWhoCameAfterTheGraceOrIsRecordedSo() {
        assertThat(of(stay("10:11", null)).isLate(TEN_TO_TWELVE, 10)).isTrue();
        assertThat(of(stay("10:10", null)).isLate(TEN_TO_TWELVE, 10)).isFalse();
        assertThat(of(stay("11:00", null), stay("10:00", "10:30")).isLate(TEN_TO_TWELVE, 10))
                .isFalse();
        assertThat(of(stay("10:30", null)).isLate(SOME_DAY, 10)).isFalse();
        assertThat(present().isLate(TEN_TO_TWELVE, 10)).isFalse();
        assertThat(new Presence(AttendanceStatus.LATE, List.of(), null).isLate(UNKNOWN, 10))
                .isTrue();
    }

    @Test
    void enoughIsAShareOfTheSession() {
        assertThat(of(stay("10:00", "11:00")).isEnough(TEN_TO_TWELVE, 50)).isTrue();
        assertThat(of(stay("10:00", "10:59")).isEnough(TEN_TO_TWELVE, 50)).isFalse();
        assertThat(of(stay("10:00", "10:01")).isEnough(TEN_TO_TWELVE, null)).isTrue();
        assertThat(present().isEnough(UNKNOWN, 50)).isTrue();
        assertThat(new Presence(AttendanceStatus.ABSENT, List.of(), null).isEnough(UNKNOWN, null))
                .isFalse();
    }

    private static OptionalInt minutes(Stay... stays) {
        return of(stays).minutesOf(TEN_TO_TWELVE);
    }

    private static Presence present() {
        return of();
    }

    private static Presence of(Stay... stays) {
        return new Presence(AttendanceStatus.PRESENT, List.of(stays), null);
    }

    private static Stay stay(@Nullable String from, @Nullable String to) {
        return new Stay(from == null ? null : at(from), to == null ? null : at(to));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-05-31T" + time + ":00Z");
    }
}
