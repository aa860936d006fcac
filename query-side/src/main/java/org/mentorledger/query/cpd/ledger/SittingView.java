package org.mentorledger.query.cpd.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.SessionSpan;

/**
 * A session, as far as it decides what attending it is worth.
 *
 * @param plan as it is planned
 * @param heldOn the day on which it was held; null: it was not, as far as anybody said
 * @param heldMinutes how long it lasted, where that was not as planned
 * @param isCancelled whether it is not held
 * @param covered its topics that were dealt with
 */
public record SittingView(
        String programId,
        SessionKind kind,
        Plan plan,
        @Nullable LocalDate heldOn,
        @Nullable Integer heldMinutes,
        boolean isCancelled,
        List<Topic> covered) {
    public SittingView {
        covered = List.copyOf(covered);
    }

    /** How it is planned. */
    public record Plan(
            LocalDate day,
            @Nullable Instant startsAt,
            @Nullable Integer minutes,
            @Nullable Integer threshold,
            @Nullable String title) {}

    /** A topic, in its words. */
    public record Topic(String key, String words) {}

    SittingView planned(Plan otherwise) {
        return new SittingView(programId, kind, otherwise, heldOn, heldMinutes, isCancelled, covered);
    }

    SittingView held(LocalDate on, @Nullable Integer minutes) {
        return new SittingView(programId, kind, plan, on, minutes, isCancelled, covered);
    }

    SittingView cancelled() {
        return new SittingView(programId, kind, plan, heldOn, heldMinutes, true, covered);
    }

    SittingView reopened() {
        return new SittingView(programId, kind, plan, null, null, false, covered);
    }

    SittingView covering(Topic topic) {
        return covered(Stream.concat(without(topic.key()), Stream.of(topic)).toList());
    }

    SittingView notCovering(String topicKey) {
        return covered(without(topicKey).toList());
    }

    private Stream<Topic> without(String topicKey) {
        return covered.stream().filter(topic -> !topic.key().equals(topicKey));
    }

    private SittingView covered(List<Topic> topics) {
        return new SittingView(programId, kind, plan, heldOn, heldMinutes, isCancelled, topics);
    }

    /** The day on which it was held, or else is planned. */
    LocalDate day() {
        return heldOn == null ? plan.day() : heldOn;
    }

    boolean isHeld() {
        return heldOn != null;
    }

    SessionSpan span() {
        return new SessionSpan(plan.startsAt(), heldMinutes == null ? plan.minutes() : heldMinutes);
    }
}
