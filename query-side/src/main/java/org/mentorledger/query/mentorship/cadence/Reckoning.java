package org.mentorledger.query.mentorship.cadence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentorledger.query.mentorship.cadence.CadenceMonthView.Status;
import org.mentorledger.query.mentorship.cadence.Contact.State;

/**
 * Reckons how regularly people were in contact, as of a day. A row with contact is met, whatever else holds. Without
 * contact it is not due before the start, after the end, in the future, or when breaks and pauses take half of its days or
 * more; else it is open until its last day is over, and missed from then on.
 */
final class Reckoning {
    private final Course course;
    private final Rhythm rhythm;
    private final LocalDate today;
    private final List<LocalDate> held;
    private final List<Contact> contacts;

    Reckoning(Course course, Rhythm rhythm, List<Contact> contacts, LocalDate today) {
        this.course = course;
        this.rhythm = rhythm.and(course.rests());
        this.today = today;
        this.contacts = contacts;
        this.held = contacts.stream()
                .filter(contact -> contact.state() == State.HELD)
                .map(Contact::day)
                .sorted()
                .toList();
    }

    /** Empty as long as nobody knows from when on. */
    Optional<CadenceView> view() {
        LocalDate from = course.from() == null ? course.startedOn() : course.from();
        if (from == null) {
            return Optional.empty();
        }
        LocalDate start = course.startedOn() == null ? from : course.startedOn();
        LocalDate to = course.to() == null ? openEnd(from) : course.to();
        List<CadenceMonthView> months = Rows.of(Rows.first(rhythm, from, start), to, rhythm).stream()
                .map(this::month)
                .toList();
        LocalDate until = earlier(to, over());
        return Optional.of(new CadenceView(
                months,
                held.size(),
                count(months, Status.MET),
                count(months, Status.MISSED),
                held.isEmpty() ? null : longestGap(start),
                until.isBefore(from) ? 0 : Math.toIntExact(ChronoUnit.MONTHS.between(from, until)),
                course.to() == null ? null : Rows.count(from, course.to()),
                scheduled(State.HELD),
                scheduled(State.MISSED)));
    }

    /** An open commitment is shown up to today, or to its end. */
    private LocalDate openEnd(LocalDate from) {
        LocalDate end = over().plusDays(course.endedOn() == null ? 1 : 0);
        return end.isAfter(from) ? end : from.plusDays(1);
    }

    /** The first day of which nothing can be said: today, or the day after the end. */
    private LocalDate over() {
        return course.endedOn() == null
                ? today
                : earlier(today, course.endedOn().plusDays(1));
    }

    private CadenceMonthView month(Rows.Row row) {
        int inIt = Math.toIntExact(held.stream()
                .filter(day -> !day.isBefore(row.from()) && day.isBefore(row.to()))
                .count());
        return new CadenceMonthView(row.name(), row.from(), row.to(), inIt, inIt > 0 ? Status.MET : missing(row));
    }

    private Status missing(Rows.Row row) {
        LocalDate start = course.startedOn();
        LocalDate end = course.endedOn() == null
                ? row.to()
                : earlier(row.to(), course.endedOn().plusDays(1));
        if (start == null
                || !start.isBefore(row.to())
                || !row.from().isBefore(end)
                || row.from().isAfter(today)) {
            return Status.NOT_DUE;
        }
        LocalDate due = later(row.from(), start);
        long days = ChronoUnit.DAYS.between(due, end);
        if (2 * rhythm.restingDays(due, end) >= days) {
            return Status.NOT_DUE;
        }
        return today.isBefore(end) ? Status.OPEN : Status.MISSED;
    }

    private int longestGap(LocalDate start) {
        LocalDate last = later(over(), held.get(held.size() - 1));
        List<LocalDate> marks = Stream.of(Stream.of(earlier(start, held.get(0))), held.stream(), Stream.of(last))
                .flatMap(days -> days)
                .toList();
        long longest = 0;
        for (int i = 1; i < marks.size(); i++) {
            LocalDate since = marks.get(i - 1);
            LocalDate until = marks.get(i);
            longest = Math.max(longest, ChronoUnit.DAYS.between(since, until) - rhythm.restingDays(since, until));
        }
        return Math.toIntExact(longest);
    }

    private int scheduled(State state) {
        return Math.toIntExact(contacts.stream()
                .filter(contact -> contact.wasScheduled() && contact.state() == state)
                .count());
    }

    private static int count(List<CadenceMonthView> months, Status status) {
        return Math.toIntExact(
                months.stream().filter(month -> month.status() == status).count());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
