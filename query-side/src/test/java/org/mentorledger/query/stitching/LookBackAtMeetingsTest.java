package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.projection.Story;

class LookBackAtMeetingsTest {
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 20);
    private static final LocalDate AFTER = LocalDate.of(2026, 10, 20);
    private static final String LATE = "knownAt: \"2026-11-20T11:00:00Z\"";

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.people();
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
        telling.logged("m1", "k1", "hash-1", 90, null, Telling.mentor("mia", 90), Telling.mentee("noah", 90));
        telling.loggedOn(AFTER, "m1", "k9", "hash-9", 45, null, Telling.mentor("mia", 45), Telling.mentee("noah", 45));
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    private String ask(Actor actor, String moment, String fields) {
        return api.ask(actor, "{ mentorship(id: \"m1\", " + moment + ") { " + fields + " } }")
                .toString();
    }

    @Test
    void aCorrectionTellsWhatIsKnownAndASignatureWhatHappened() {
        String meeting = "meetings { id status minutes recordHash signatures { participant } disputes { status } }";
        ToldAppointments told = new ToldAppointments(story, telling.vault(), "m1");
        told.signedOnPaper("k9", "hash-9", "noah", AFTER.plusDays(3));

        assertThat(ask(OFFICE, "asOf: \"2026-10-20\"", meeting)).contains("recordHash=hash-9, signatures=[]");
        assertThat(ask(OFFICE, "asOf: \"2026-10-23\"", meeting)).contains("signatures=[{participant=noah}]");

        String signed = ask(OFFICE, LATE, "timeline { edges { node { type recordedAt } } }")
                .replaceAll(".*PaperSignatureRecorded, recordedAt=([^}]*)}.*", "$1");
        telling.corrected("m1", "k9", "hash-10", 50, Telling.mentor("mia", 50), Telling.mentee("noah", 50));
        told.voided("k9");

        assertThat(ask(OFFICE, "knownAt: \"" + signed + "\"", meeting))
                .contains("id=k9, status=LOGGED, minutes=45, recordHash=hash-9, signatures=[{participant=noah}]");
        assertThat(ask(OFFICE, "asOf: \"2026-12-31\", knownAt: \"" + signed + "\"", meeting))
                .contains("minutes=45, recordHash=hash-9, signatures=[{participant=noah}]");
        assertThat(ask(OFFICE, "asOf: \"2026-10-01\", knownAt: \"" + signed + "\"", meeting))
                .doesNotContain("k9");
    }

    @Test
    void aMeetingGoesByTheDayOnWhichItIsKnownToHaveBeenHeld() {
        String meeting = "meetings { id heldOn } cadence { contacts } timeline { edges { node { type happenedAt } } }";

        moved("k9", BEFORE);

        assertThat(ask(OFFICE, "asOf: \"2026-09-30\"", meeting)).contains("id=k9, heldOn=2026-09-20", "contacts=2");

        moved("k9", AFTER.plusDays(5));

        assertThat(ask(OFFICE, "asOf: \"2026-10-20\"", meeting))
                .doesNotContain("k9")
                .contains("contacts=1");
        assertThat(ask(OFFICE, "asOf: \"2026-10-25\"", meeting)).contains("id=k9, heldOn=2026-10-25", "contacts=2");
    }

    private void moved(String meetingId, LocalDate heldOn) {
        MeetingLogged logged = story.of("mentorship:m1").stream()
                .map(Message::getPayload)
                .filter(MeetingLogged.class::isInstance)
                .map(MeetingLogged.class::cast)
                .filter(event -> event.meetingId().value().equals(meetingId))
                .findFirst()
                .orElseThrow();
        MeetingFacts facts = logged.facts();
        telling.in("m1")
                .tells(new MeetingCorrected(
                        logged.mentorshipId(),
                        logged.meetingId(),
                        new MeetingFacts(
                                facts.revision() + 1,
                                heldOn,
                                facts.zone(),
                                facts.startedAt(),
                                facts.minutes(),
                                facts.attendance(),
                                facts.channel(),
                                facts.venue(),
                                facts.supervision(),
                                facts.goalIds(),
                                facts.activities(),
                                facts.formality(),
                                facts.initiator(),
                                facts.sealed(),
                                "hash-" + heldOn,
                                facts.late()),
                        telling.in("m1").sealed("reason", "Another day"),
                        LocalDate.of(2026, 11, 10),
                        Facts.ZONE));
    }
}
