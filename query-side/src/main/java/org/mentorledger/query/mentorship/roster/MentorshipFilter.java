package org.mentorledger.query.mentorship.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.projection.Plain;

/** Which mentorships are asked for; what is null does not matter. */
record MentorshipFilter(
        @Nullable String programId,
        @Nullable String participantId,
        @Nullable MentorshipStatus status,
        @Nullable String text) {
    static final MentorshipFilter ALL = new MentorshipFilter(null, null, null, null);

    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 200;

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
