package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.Telling;
import org.mentorledger.query.projection.Story;

/** RELIABILITY case 22: what is looked back at equals what was answered then, whatever came later. */
class LookBackTest {
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final String M1 = "mentorship:m1";
    private static final String WHOLE = Whole.of("Mentorship");

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
            story.happens(
                    message.getAggregateIdentifier(),
                    (LedgerEvent) message.getPayload(),
                    message.getMetaData().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue()))));
            if (message.getAggregateIdentifier().equals(M1)) {
                clock.now = message.getTimestamp();
                answers.put(clock.now, ask("id: \"m1\""));
            }
        }
        clock.now = Api.NOW;
        return answers;
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
        String today =
                LocalDate.ofInstant(Api.NOW, ZoneId.of("America/Toronto")).toString();

        assertThat(ask("id: \"m1\", asOf: \"" + today + "\"")).isEqualTo(ask("id: \"m1\""));
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
