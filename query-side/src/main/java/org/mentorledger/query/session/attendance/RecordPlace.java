package org.mentorledger.query.session.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.session.Days;

/** Where an attendance stands among others: by day, session and person. */
public record RecordPlace(LocalDate day, String sessionId, String participantId) implements Comparable<RecordPlace> {
    private static final Comparator<RecordPlace> ORDER = Comparator.comparing(RecordPlace::day)
            .thenComparing(RecordPlace::sessionId)
            .thenComparing(RecordPlace::participantId);
    private static final String BETWEEN = "\n";
    private static final int PARTS = 3;

    @Override
    public int compareTo(RecordPlace that) {
        return ORDER.compare(this, that);
    }

    /** The sort key, for a cursor. */
    public String text() {
        return String.join(BETWEEN, day.toString(), sessionId, participantId);
    }

    /**
     * The place that a sort key names; null for the first page.
     *
     * @throws Denied {@code BAD_USER_INPUT} when it names none
     */
    public static @Nullable RecordPlace after(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> parts = List.of(text.split(BETWEEN, -1));
        if (parts.size() != PARTS) {
            throw unknown();
        }
        return new RecordPlace(Days.read(parts.get(0)).orElseThrow(RecordPlace::unknown), parts.get(1), parts.get(2));
    }

    private static Denied unknown() {
        return Listing.noCursor();
    }
}
