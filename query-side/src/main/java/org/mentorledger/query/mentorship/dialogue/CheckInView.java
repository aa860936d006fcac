package org.mentorledger.query.mentorship.dialogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.CheckInChannel;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.Supervision;

/** A contact beside meetings. */
public record CheckInView(
        String id,
        String mentorshipId,
        LocalDate heldOn,
        CheckInChannel channel,
        @Nullable String recordedBy,
        Words words,
        @Nullable Integer rating,
        @Nullable String feedbackId,
        List<String> goalIds,
        @Nullable Initiator initiator,
        @Nullable Supervision supervision,
        boolean unsupervised,
        String origin,
        OffsetDateTime recordedAt)
        implements Said {
    public CheckInView {
        goalIds = List.copyOf(goalIds);
    }

    /** What was said, in words. */
    public record Words(
            @Nullable String summary,
            @Nullable String progress,
            List<ChallengeView> challenges,
            List<String> whatWorks,
            List<String> adaptations) {
        static final Words NONE = new Words(null, null, List.of(), List.of(), List.of());

        public Words {
            challenges = List.copyOf(challenges);
            whatWorks = List.copyOf(whatWorks);
            adaptations = List.copyOf(adaptations);
        }
    }

    @Override
    public LocalDate day() {
        return heldOn;
    }

    /** What it was about. */
    public @Nullable String summary() {
        return words.summary();
    }

    /** What has moved on. */
    public @Nullable String progress() {
        return words.progress();
    }

    /** What is difficult. */
    public List<ChallengeView> challenges() {
        return words.challenges();
    }

    /** What works. */
    public List<String> whatWorks() {
        return words.whatWorks();
    }

    /** What is to be done otherwise. */
    public List<String> adaptations() {
        return words.adaptations();
    }

    CheckInView saying(Words other) {
        return with(other, rating, unsupervised);
    }

    /** As those read it who may know of the day, and not of what was said. */
    CheckInView silent() {
        return with(Words.NONE, null, unsupervised);
    }

    /** As it is where contact must be supervised. */
    CheckInView supervisedContact() {
        return with(words, rating, supervision == null);
    }

    private CheckInView with(Words said, @Nullable Integer rated, boolean flagged) {
        return new CheckInView(
                id,
                mentorshipId,
                heldOn,
                channel,
                recordedBy,
                said,
                rated,
                feedbackId,
                goalIds,
                initiator,
                supervision,
                flagged,
                origin,
                recordedAt);
    }
}
