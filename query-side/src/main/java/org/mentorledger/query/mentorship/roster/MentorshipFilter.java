package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.projection.Plain;

/** Which mentorships are asked for; what is null does not matter. */
public record MentorshipFilter(
        @Nullable String programId,
        @Nullable String participantId,
        @Nullable MentorshipStatus status,
        @Nullable List<MentorshipStatus> statuses,
        @Nullable String cycleId,
        @Nullable LocalDate startedFrom,
        @Nullable LocalDate startedTo,
        @Nullable String text) {
    static final MentorshipFilter ALL = new MentorshipFilter(null, null, null, null, null, null, null, null);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 200;

    public MentorshipFilter {
        statuses = statuses == null ? null : List.copyOf(statuses);
        startedFrom = held(startedFrom);
        startedTo = held(startedTo);
    }

    /** What lies beyond all days that the views can hold is brought back to the last of them. */
    private static @Nullable LocalDate held(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    /** That filter, if it can be used; where none is given, all. */
    public static MentorshipFilter checked(@Nullable MentorshipFilter filter) {
        if (filter == null) {
            return ALL;
        }
        Pages.checkChoice(filter.statuses(), "filter.statuses");
        Pages.checkDays(filter.startedFrom(), filter.startedTo(), "filter.startedTo");
        return filter;
    }

    /**
     * The plain words that must all be there.
     *
     * @throws Denied {@code BAD_USER_INPUT} when they are more than a search takes
     */
    List<String> words() {
        if (text == null) {
            return List.of();
        }
        List<String> words = text.length() > LONGEST ? List.of() : Plain.words(text);
        if (text.length() > LONGEST || words.size() > MOST_WORDS) {
            throw Denied.badInput("filter.text", "A search has at most 10 words in 200 characters");
        }
        return words;
    }
}
