package org.mentorledger.command.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.participant.ParticipantEvent;
import tools.jackson.databind.json.JsonMapper;

class SourcingTest {
    private static final JsonMapper JSON = EventJson.mapper();

    private final Story story = new Story().withPeople().proposed().accepted().started();
    private final SessionStory session = new SessionStory(story);

    @BeforeEach
    void begin() {
        session.begin();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest
    @CsvSource({
        "program, program:p",
        "participant, participant:noah",
        "account, account:noah",
        "membership, membership:p:noah",
        "mentorship, mentorship:m",
        "journey, journey:p:noah",
        "session, session:s"
    })
    void whatStaysInMemoryIsWhatTheEventsSay(String kind, String name) {
        tellMore();
        String streamId = streamId(name);

        String kept = json(story.world.streams.axon().repository(Streams.aggregate(kind)), streamId);

        assertThat(kept).isEqualTo(sourced(Streams.aggregate(kind), streamId)).contains("\"streamId\":\"" + streamId);
    }

    @ParameterizedTest
    @CsvSource({
        "program, program:p",
        "participant, participant:noah",
        "account, account:noah",
        "membership, membership:p:noah",
        "mentorship, mentorship:m",
        "journey, journey:p:noah",
        "session, session:s"
    })
    void aSnapshotReadsBackAsItWas(String kind, String name) {
        tellMore();
        String streamId = streamId(name);
        String written = sourced(Streams.aggregate(kind), streamId);

        Object read = JSON.readValue(written, Streams.aggregate(kind));

        assertThat(JSON.writeValueAsString(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "program, program:p",
        "participant, participant:noah",
        "membership, membership:p:noah",
        "mentorship, mentorship:m",
        "journey, journey:p:noah",
        "session, session:s"
    })
    void aSnapshotAndWhatCameAfterItIsWhatAllEventsSay(String kind, String streamId) {
        Journeys.setsOut(story);
        takeSnapshot(kind, streamId);
        tellMore();

        assertThat(sourced(Streams.aggregate(kind), streamId))
                .isEqualTo(json(story.world.streams.axon().repository(Streams.aggregate(kind)), streamId));
    }

    @Test
    void whatStaysInMemoryHoldsNoNameAndNoTopicInClear() {
        tellMore();

        assertThat(sourced(Streams.aggregate("mentorship"), "mentorship:m"))
                .contains("recordHash")
                .doesNotContain("Noah", "Mia", "Résumé", "position");
        assertThat(sourced(Streams.aggregate("participant"), "participant:noah"))
                .doesNotContain("Noah", "2000-01-01");
        assertThat(sourced(Streams.aggregate("session"), "session:s"))
                .contains("topicKeys")
                .doesNotContain("Careers of", "Salaries", "Transport", "Observer", "knows", "hers", "Care", "Eye");
    }

    @Test
    void whatStaysInMemoryHoldsNoWordOfAJourneyOrABrief() {
        tellMore();

        assertThat(sourced(Streams.aggregate("journey"), "journey:p:noah"))
                .contains("2026-02-01", "Nurse")
                .doesNotContain("bicycles", "Pilot", "Anatomy", "Too far", "example", "Bakery", "ward");
        assertThat(sourced(Streams.aggregate("membership"), "membership:p:mia"))
                .contains("Nurse")
                .doesNotContain("Wards", "college", "example");
    }

    @Test
    void whatAnotherNodeWroteIsSeenBeforeAnythingIsRefusedOrAlreadySo() {
        story.admin.does("renameParticipant", Map.of("participantId", "noah", "name", "Noah Lee"));
        writesElsewhere(new ParticipantEvent.Renamed(
                new ParticipantId("noah"),
                story.world.vault.seal("participant:noah", Map.of("name", "Noah Ray")),
                LocalDate.parse("2026-06-15"),
                "America/Toronto"));

        assertThat(story.admin.outcome("renameParticipant", Map.of("participantId", "noah", "name", "Noah Lee")))
                .isEqualTo("DONE");
        assertThat(story.world.events("participant:noah")).hasSize(4);
    }

    private void writesElsewhere(Object event) {
        story.world
                .streams
                .store()
                .publish(new GenericDomainEventMessage<>("Participant", "participant:noah", 2, event));
    }

    private void takeSnapshot(String kind, String streamId) {
        Object read = JSON.readValue(sourced(Streams.aggregate(kind), streamId), Streams.aggregate(kind));
        DomainEventMessage<?> last = story.world
                .messages(streamId)
                .get(story.world.messages(streamId).size() - 1);
        story.world
                .streams
                .store()
                .storeSnapshot(
                        new GenericDomainEventMessage<>(last.getType(), streamId, last.getSequenceNumber(), read));
    }

    /** The stream of an account tells by its name neither issuer nor subject. */
    private String streamId(String name) {
        return name.equals("account:noah")
                ? "account:" + story.world.vault.mac("account\nissuer\nnoah".getBytes(StandardCharsets.UTF_8))
                : name;
    }

    private void tellMore() {
        session.goOn();
        story.admin.does("linkAccount", Map.of("participantId", "noah", "issuer", "issuer", "subject", "noah"));
        Mentoring.ofTheProgram(story);
        Mentoring.ofTheMembership(story);
        story.noah.does("setGoal", Map.of("mentorshipId", "m", "goalId", "g", "title", "A first position"));
        story.noah.does("achieveGoal", Map.of("mentorshipId", "m", "goalId", "g", "achievedOn", "2026-06-02"));
        story.noah.does("logMeeting", meeting());
        story.noah.does(
                "correctMeeting", Map.of("mentorshipId", "m", "meetingId", "k", "reason", "Longer", "minutes", 60));
        Mentoring.ofTheMeetings(story);
        Mentoring.ofTheCourse(story);
        Journeys.setsOut(story);
        Journeys.goesOn(story);
        story.admin.does("renameParticipant", Map.of("participantId", "noah", "name", "Noah Lee"));
    }

    private <A> String sourced(Class<A> type, String streamId) {
        return json(
                EventSourcingRepository.builder(type)
                        .eventStore(story.world.streams.store())
                        .build(),
                streamId);
    }

    private static <A> String json(Repository<A> repository, String streamId) {
        return DefaultUnitOfWork.startAndGet(null)
                .executeWithResult(() -> repository.load(streamId).invoke(JSON::writeValueAsString))
                .getPayload()
                .toString();
    }
}
