package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Telling;
import org.mentorledger.query.projection.Story;

/** What a page of mentorships costs in reads of the store, counted as the commands are sent, those for rights among them. */
class PageCostTest {
    private static final int MENTORSHIPS = 104;
    private static final String FIELDS = """
            id status window { from to } mentors { id name } mentees { id name } goals { id title status }
            meetings { id status heldOn minutes topics signatures { participant signedName } }
            """;
    private static final String PAGE = """
            { mentorships(filter: {programId: "oacett"}, first: %d, orderBy: %s) {
              edges { cursor node { FIELDS } } pageInfo { hasNextPage endCursor } } }
            """.replace("FIELDS", FIELDS);
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor MIA = actor("mia", Role.MENTOR);
    private static final Actor NOAH = actor("n7", Role.MENTEE);
    private static final Actor BOTH = new Actor(
            "office", new ParticipantId("mo"), Set.of(Role.COORDINATOR, Role.MENTOR), null, "JWT", Instant.EPOCH);

    private static final Story STORY = new Story();
    private static Api api;

    @BeforeAll
    static void tell() {
        Telling telling = Telling.of(STORY);
        telling.people();
        telling.registered("mia-old", "Mia T.", MemberRole.MENTOR);
        telling.merged("mia-old", "mia");
        telling.registered("mo", "Mo", MemberRole.MENTOR);
        telling.registered("n-old", "Old", MemberRole.MENTEE);
        for (int i = 0; i < MENTORSHIPS; i++) {
            String id = String.format("m%03d", i);
            telling.registered("n" + i, "Mentee " + i, MemberRole.MENTEE);
            telling.mentorship(
                    id, RelationType.NON_SUPERVISING, List.of(i % 5 == 0 ? "mia-old" : "mia"), List.of("n" + i));
            telling.goal(id, "g" + i, "Goal " + i);
            for (String meeting : List.of("a", "b")) {
                telling.logged(
                        id,
                        meeting,
                        "hash-" + i + meeting,
                        60,
                        null,
                        Telling.mentor("mia", 60),
                        Telling.mentee("n" + i, 60));
                telling.signed(id, meeting, "hash-" + i + meeting, "n" + i);
            }
        }
        telling.merged("n7", "n-old");
        api = new Api(STORY, telling.vault());
        STORY.isRebuilt();
        api.ask(
                ADMIN,
                "{ mentorships(first: 1) { edges { cursor } } }"); // the first question reads the register of rooms
    }

    @AfterAll
    static void close() {
        api.close();
        STORY.close();
    }

    private static long reads(Actor actor, String document) {
        long before = STORY.reads();
        api.ask(actor, document);
        return STORY.reads() - before;
    }

    @Test
    void aPageWithPeopleGoalsAndMeetingsCostsThreeReadsAtMost() {
        Map<String, Long> costs = new TreeMap<>();
        for (String order : List.of("ID", "RECORDED_AT", "WINDOW_END")) {
            costs.put("admin " + order, reads(ADMIN, PAGE.formatted(50, order)));
            costs.put("office " + order, reads(OFFICE, PAGE.formatted(50, order)));
            costs.put("mentor " + order, reads(MIA, PAGE.formatted(50, order)));
            costs.put("mentee " + order, reads(NOAH, PAGE.formatted(50, order)));
            costs.put("both " + order, reads(BOTH, PAGE.formatted(50, order)));
        }
        assertThat(costs).allSatisfy((asker, cost) -> assertThat(cost).as(asker).isBetween(1L, 3L));
    }

    @Test
    void theReadsDoNotGrowWithThePage() {
        String whole = PAGE.replace("window {", """
                program { id name } policy { cpdBody } notice { days } members { participant { id name } role }
                expectations { revision } areas { id } resources { id } availability { day } checkIns { id }
                notes { id } feedback { id } pulses { id } introductions { id } outcomes { id }
                cadence { months { month status } } timeline(first: 5) { edges { node { type } } } window {""");
        for (Actor asker : List.of(ADMIN, OFFICE, MIA, BOTH)) {
            long ofTen = reads(asker, whole.formatted(10, "ID"));

            assertThat(reads(asker, whole.formatted(50, "ID")))
                    .as(asker.subject())
                    .isEqualTo(ofTen);
            assertThat(reads(asker, whole.formatted(100, "ID")))
                    .as(asker.subject())
                    .isEqualTo(ofTen)
                    .isLessThan(40);
        }
    }

    @Test
    void whetherContactWasSupervisedIsReadWhenItIsAskedFor() {
        String flags = PAGE.replace("heldOn", "heldOn unsupervised");

        assertThat(reads(ADMIN, flags.formatted(50, "ID"))).isEqualTo(reads(ADMIN, PAGE.formatted(50, "ID")) + 1);
    }

    @Test
    void whatIsReadTogetherIsWhatIsReadOneByOne() {
        for (Actor asker : List.of(ADMIN, OFFICE, MIA, NOAH)) {
            Map<String, Object> page = api.ask(asker, PAGE.formatted(100, "ID"));
            List<Object> nodes = Answered.of(page, "mentorships").nodes();

            assertThat(nodes)
                    .as(asker.subject())
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(alone(asker, node)).isEqualTo(node));
        }
    }

    private static Object alone(Actor asker, Object node) {
        String document = "{ mentorship(id: \"" + Answered.get(node, "id") + "\") {" + FIELDS + "} }";
        return Answered.get(api.ask(asker, document), "mentorship");
    }
}
