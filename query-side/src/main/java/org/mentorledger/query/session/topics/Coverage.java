package org.mentorledger.query.session.topics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.session.topics.SessionTopics.Course;

/**
 * One topic in all sessions of a program. It waits to be dealt with since it came up, or was planned for a session that was
 * held, until it is dealt with then or later; again when it comes up again.
 */
final class Coverage {
    private final String key;
    private final List<Place> places = new ArrayList<>();

    private Coverage(String key) {
        this.key = key;
    }

    /** The topic in one session. */
    private record Place(SessionTopics session, Mention mention) {

        /** Since when it waits there to be dealt with. */
        @Nullable
        Moment asked() {
            if (mention.raised() != null) {
                return mention.raised();
            }
            return mention.planned() && session.course() == Course.HELD ? new Moment(session.day(), -1) : null;
        }

        /** When it was dealt with there; what was cancelled dealt with nothing. */
        @Nullable
        Moment answered() {
            return session.course() == Course.CANCELLED ? null : mention.covered();
        }

        boolean isPlanned() {
            return mention.planned() && session.course() == Course.TO_COME;
        }

        LocalDate answeredOn() {
            return Objects.requireNonNull(answered()).on();
        }

        /** Whether it waits still: of the two sessions that dealt with it last, one at least is another. */
        boolean waitsFor(List<Place> latest) {
            return asked() != null && !answers(this) && latest.stream().noneMatch(place -> place.answers(this));
        }

        /** Whether what waits in that session was dealt with here. */
        boolean answers(Place that) {
            Moment asked = that.asked();
            Moment answered = answered();
            if (asked == null || answered == null) {
                return false;
            }
            return session.sessionId().equals(that.session.sessionId())
                    ? answered.sequence() > asked.sequence()
                    : !answered.on().isBefore(asked.on());
        }
    }

    /** Every topic that stands somewhere, in the order in which the ledger heard of them. */
    static List<Coverage> of(Collection<SessionTopics> sessions) {
        Map<String, Coverage> byKey = new LinkedHashMap<>();
        for (SessionTopics session : sessions) {
            for (Mention mention : session.topics()) {
                byKey.computeIfAbsent(mention.key(), Coverage::new).places.add(new Place(session, mention));
            }
        }
        return byKey.values().stream()
                .filter(Coverage::stands)
                .sorted(Comparator.comparing(Coverage::heardAt).thenComparing(Coverage::key))
                .toList();
    }

    private boolean stands() {
        return places.stream()
                .anyMatch(place -> place.asked() != null || place.answered() != null || place.isPlanned());
    }

    String key() {
        return key;
    }

    private OffsetDateTime heardAt() {
        return places.stream()
                .map(place -> place.mention().heardAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** As it was worded first, as far as anybody can read it. */
    String words() {
        Optional<String> first = places.stream()
                .map(Place::mention)
                .sorted(Comparator.comparing(Mention::heardAt))
                .map(Mention::words)
                .filter(words -> !words.equals(Opened.ERASED))
                .findFirst();
        return first.orElse(Opened.ERASED);
    }

    TopicStatus status() {
        List<Place> latest = places.stream()
                .filter(place -> place.answered() != null)
                .sorted(Comparator.comparing(Place::answeredOn).reversed())
                .limit(2)
                .toList();
        if (places.stream().anyMatch(place -> place.waitsFor(latest))) {
            return places.stream().anyMatch(Place::isPlanned) ? TopicStatus.PLANNED : TopicStatus.OPEN;
        }
        return latest.isEmpty() ? TopicStatus.PLANNED : TopicStatus.COVERED;
    }

    /** The sessions in which it came up, by day. */
    List<String> raisedIn() {
        return in(
                place -> place.mention().raised() != null,
                place -> Objects.requireNonNull(place.mention().raised()).on());
    }

    /** The sessions to come that are to deal with it, by day. */
    List<String> plannedIn() {
        return in(Place::isPlanned, place -> place.session().day());
    }

    /** The sessions in which it was dealt with, by day. */
    List<String> coveredIn() {
        return in(place -> place.answered() != null, Place::answeredOn);
    }

    private List<String> in(Predicate<Place> which, Function<Place, LocalDate> day) {
        return places.stream()
                .filter(which)
                .sorted(Comparator.comparing(day)
                        .thenComparing(place -> place.session().sessionId()))
                .map(place -> place.session().sessionId())
                .toList();
    }
}
