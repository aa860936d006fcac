package org.mentorledger.query.session.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.Stay;

class LineTest {
    private static final Instant SIX = Instant.parse("2026-10-05T18:00:00.123Z");

    @ParameterizedTest
    @MethodSource
    void aLineSaysTheWholeEntry(Entry entry) {
        assertThat(Line.read(Line.of(entry))).isEqualTo(entry);
    }

    static List<Entry> aLineSaysTheWholeEntry() {
        Stay whole = new Stay(null, null);
        Presence stayed =
                new Presence(AttendanceStatus.LATE, List.of(new Stay(SIX, null), new Stay(null, SIX), whole), 40);
        return List.of(
                Entry.of("noah"),
                Entry.of("noah").decided(true),
                new Entry("a.b-c_d", stayed, true, "grade-12", "Guest\t= of, honour/\n", false),
                new Entry("x", new Presence(AttendanceStatus.PRESENT, List.of(whole), null), false, null, "", null),
                new Entry("x", new Presence(AttendanceStatus.EXCUSED, List.of(), 0), false, null, "=", true));
    }
}
