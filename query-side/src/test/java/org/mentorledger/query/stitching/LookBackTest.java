package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.query.Telling;
import org.mentorledger.query.projection.Story;

/** RELIABILITY case 22: what is looked back at equals what was answered then, whatever came later. */
class LookBackTest {
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final String M1 = "mentorship:m1";
    private static final String WHOLE = Whole.of("Mentorship");

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    /** What tells otherwise of what was told before, and what the story dates before what it is about. */
    private static final Set<Class<?>> TOLD_LATE = Set.of(
            MeetingEvent.MeetingCorrected.class,
            MeetingEvent.MeetingVoided.class,
            MeetingEvent.MeetingDisputed.class,
            MeetingEvent.DisputeWithdrawn.class,
            DialogueEvent.ChallengeResolved.class);

    private final HandClock clock = new HandClock();
    private final Story told = new Story();
    private final Telling telling = Telling.of(told);
    private final Story story = new Story();
    private final Api api = new Api(story, telling.vault(), clock);

    @AfterEach
    void close() {
        api.close();
        story.close();
        told.close();
    }

    /** What was answered after each event of the mentorship, by the time at which it was recorded. */
    private Map<Instant, String> answeredThen() {
        Map<Instant, String> answers = new LinkedHashMap<>();
        for (DomainEventMessage<?> message : told.all()) {
            retell(message, message.getTimestamp());
            if (message.getAggregateIdentifier().equals(M1)) {
                clock.now = message.getTimestamp();
                answers.put(clock.now, ask("id: \"m1\""));
            }
        }
        clock.now = Api.NOW;
        return answers;
    }

    private void retell(DomainEventMessage<?> message, Instant recordedAt) {
        story.happens(
                message.getAggregateIdentifier(),
                (LedgerEvent) message.getPayload(),
                message.getMetaData().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue()))),
                recordedAt);
    }

    private String ask(String arguments) {
        return api.ask(OFFICE, "{ mentorship(" + arguments + ") " + WHOLE + " }")
                .toString();
    }

    @Test
    void whatWasKnownAfterEachEventIsWhatWasAnsweredThen() {
        new RichYear(told, telling).tell();

        Map<Instant, String> answers = answeredThen();

        assertThat(answers).hasSizeGreaterThan(60);
        answers.forEach((then, answer) -> assertThat(ask("id: \"m1\", knownAt: \"" + then + "\""))
                .as("known at %s", then)
                .isEqualTo(answer));
    }

    @Test
    void asOfTodayIsWhatStands() {
        new RichYear(told, telling).tell();
        answeredThen();
        String today = LocalDate.ofInstant(Api.NOW, TORONTO).toString();

        assertThat(ask("id: \"m1\", asOf: \"" + today + "\"")).isEqualTo(ask("id: \"m1\""));
    }

    /** Each event is recorded at noon of its day, and nothing is corrected: then both clocks tell the same. */
    private Map<LocalDate, String> answeredEachEvening() {
        told.all().stream()
                .filter(message -> !message.getAggregateIdentifier().equals(M1))
                .forEach(message -> retell(message, message.getTimestamp()));
        Map<LocalDate, List<DomainEventMessage<?>>> days = new TreeMap<>();
        told.of(M1).stream()
                .filter(message -> !isToldLate(message.getPayload()))
                .forEach(message -> days.computeIfAbsent(
                                ((LedgerEvent) message.getPayload()).happenedOn(), day -> new ArrayList<>())
                        .add(message));
        Map<LocalDate, String> answers = new TreeMap<>();
        days.forEach((day, messages) -> {
            messages.forEach(
                    message -> retell(message, day.atTime(12, 0).atZone(TORONTO).toInstant()));
            clock.now = day.atTime(23, 30).atZone(TORONTO).toInstant();
            answers.put(day, ask("id: \"m1\""));
            clock.now = clock.now.plus(1, ChronoUnit.DAYS);
            answers.putIfAbsent(day.plusDays(1), ask("id: \"m1\""));
        });
        clock.now = Api.NOW;
        return answers;
    }

    private static boolean isToldLate(Object event) {
        return TOLD_LATE.contains(event.getClass())
                || (event instanceof MeetingEvent.MeetingSigned signed
                        && signed.meetingId().value().equals("k2"));
    }

    @Test
    void asOfEachDayIsWhatWasAnsweredThatEveningWhereAllIsToldOnItsDay() {
        new RichYear(told, telling).tell();

        Map<LocalDate, String> answers = answeredEachEvening();

        assertThat(answers).hasSizeGreaterThan(25);
        answers.forEach((day, answer) -> assertThat(ask("id: \"m1\", asOf: \"" + day + "\""))
                .as("as of %s", day)
                .isEqualTo(answer));
    }

    /** A clock that stands where it is set. */
    private static final class HandClock extends Clock {
        private Instant now = Api.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
