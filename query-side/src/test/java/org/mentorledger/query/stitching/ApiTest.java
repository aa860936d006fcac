package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.projection.Story;

class ApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor OTHER_OFFICE = actor("elsewhere", Role.COORDINATOR);
    private static final Actor MIA = actor("mia", Role.MENTOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final Actor ZOE = actor("zoe", Role.MENTEE);
    private static final Actor NOAH_WITHOUT_ROLE = actor("noah");
    private static final Actor REPORTER = actor("noah", Role.REPORTER);
    private static final String NOT_FOUND = "NOT_FOUND id";

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.aYear();
        telling.registered("zoe", "Zoe Roy", MemberRole.MENTEE);
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void everyFieldOfTheSchemaIsServed() {
        assertThat(api.inspection().unmappedFields().stream()
                        .map(Object::toString)
                        .filter(field -> !field.startsWith("Mutation"))
                        .filter(field -> !List.of("Query.parkedStreams", "Query.evictedEvents")
                                .contains(field)) // of the server, which knows the reactions, too
                        .toList())
                .isEmpty();
        assertThat(api.inspection().unmappedRegistrations()).isEmpty();
        assertThat(api.inspection().unmappedArguments()).isEmpty();
    }

    @Test
    void aMentorshipIsStitchedFromItsRooms() {
        Map<String, Object> answer = api.ask(OFFICE, """
                { mentorship(id: "m1") { status relationType window { from to } program { name policy { cpdBody } cycles { id } }
                  mentors { id name email } mentees { name memberships { programId agreements { name } } }
                  goals { title status } meetings { id heldOn startedAt recordedAt signatures { participant method } }
                  timeline(first: 3) { edges { node { type sequence } cursor } pageInfo { hasNextPage endCursor } } } }
                """);

        assertThat(answer.toString())
                .contains("ACTIVE", "OACETT mentoring", "Mia Tremblay", "Noah Lee", "mia@example.org")
                .contains("Find a first employer", "2026-09-10", "TYPED", "COMMITMENT", "hasNextPage=true");
    }

    @Test
    void theTimelineGoesOnAfterItsCursor() {
        String all = timeline("first: 100");
        String page = timeline("first: 4");
        String cursor = page.substring(page.indexOf("endCursor=") + 10).replaceAll("}.*", "");

        assertThat(all).contains("sequence=11");
        assertThat(timeline("first: 100, after: \"" + cursor + "\""))
                .contains("sequence=4,")
                .doesNotContain("sequence=3,");
        assertThat(api.refusal(
                        MIA, "{ mentorship(id: \"m1\") { timeline(after: \"???\") { pageInfo { endCursor } } } }"))
                .isEqualTo("BAD_USER_INPUT after");
        assertThat(api.refusal(MIA, "{ mentorship(id: \"m1\") { timeline(first: 101) { pageInfo { endCursor } } } }"))
                .isEqualTo("BAD_USER_INPUT first");
    }

    private String timeline(String arguments) {
        return api.ask(
                        MIA,
                        "{ mentorship(id: \"m1\") { timeline(" + arguments
                                + ") { edges { node { sequence type } } pageInfo { endCursor } } } }")
                .toString();
    }

    @Test
    void aMentorshipIsForItsPartiesItsCoordinatorsAndAdmin() {
        String ask = "{ mentorship(id: \"m1\") { id } }";

        assertThat(List.of(ADMIN, OFFICE, MIA, NOAH))
                .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("answered"));
        assertThat(List.of(OTHER_OFFICE, ZOE, NOAH_WITHOUT_ROLE, REPORTER, auditor("OACETT")))
                .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo(NOT_FOUND));
        assertThat(api.refusal(ADMIN, "{ mentorship(id: \"none\") { id } }")).isEqualTo(NOT_FOUND);
    }

    @Test
    void mentorshipsAreThoseTheAskerMayKnow() {
        String ask = "{ mentorships { edges { node { id } } pageInfo { hasNextPage } } }";

        assertThat(List.of(ADMIN, OFFICE, MIA, NOAH))
                .allSatisfy(asker -> assertThat(api.ask(asker, ask).toString()).contains("id=m1"));
        assertThat(List.of(OTHER_OFFICE, ZOE, NOAH_WITHOUT_ROLE, REPORTER, auditor("OACETT")))
                .allSatisfy(asker -> assertThat(api.ask(asker, ask).toString()).doesNotContain("id=m1"));
        assertThat(api.ask(ADMIN, "{ mentorships(filter: {status: PROPOSED}) { edges { node { id } } } }")
                        .toString())
                .doesNotContain("m1");
        assertThat(api.refusal(ADMIN, "{ mentorships(first: 0) { edges { cursor } } }"))
                .isEqualTo("BAD_USER_INPUT first");
    }

    @Test
    void aPersonIsForThoseWhoMayKnowThemAndEachSeesTheirShare() {
        String ask = "{ participant(id: \"noah\") { name email memberNumber memberships { programId } } }";

        assertThat(List.of(ADMIN, OFFICE, NOAH))
                .allSatisfy(asker -> assertThat(api.ask(asker, ask).toString())
                        .contains("Noah Lee", "noah@example.org", "N-noah", "programId=oacett"));
        assertThat(api.ask(MIA, ask).toString())
                .contains("Noah Lee", "email=null", "memberNumber=null", "memberships=[]");
        assertThat(api.ask(auditor("OACETT"), ask).toString())
                .contains("Noah Lee", "email=null", "memberNumber=N-noah", "memberships=[]");
        assertThat(List.of(OTHER_OFFICE, ZOE, NOAH_WITHOUT_ROLE, REPORTER, auditor("PEO")))
                .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo(NOT_FOUND));
    }

    @Test
    void evidenceIsForThePersonTheirCoordinatorsAdminAndTheirBodysAuditors() {
        for (String ask : List.of(
                "{ cpdLedger(participantId: \"noah\") { participant { name } signedMinutes entries { state reasons origin } } }",
                "{ cpdAuditTrail(participantId: \"noah\") { edges { node { type actor recordHash } } pageInfo { endCursor } } }")) {
            assertThat(List.of(ADMIN, OFFICE, NOAH, auditor("OACETT")))
                    .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("answered"));
            assertThat(List.of(MIA, OTHER_OFFICE, ZOE, NOAH_WITHOUT_ROLE, REPORTER, auditor("PEO")))
                    .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("NOT_FOUND participantId"));
        }
        assertThat(api.refusal(ADMIN, "{ cpdLedger(participantId: \"nobody\") { signedMinutes } }"))
                .isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void aCoordinatorWhoTakesAPersonInReadsNothingOfOtherPrograms() {
        story.happens("program:other", Facts.defined("other", "Another program", "elsewhere"));
        story.happens("membership:other:noah", JOINED_ELSEWHERE);

        assertThat(api.ask(OTHER_OFFICE, "{ cpdLedger(participantId: \"noah\") { signedMinutes entries { state } } }"))
                .hasToString("{cpdLedger={signedMinutes=0, entries=[]}}");
        assertThat(api.ask(OTHER_OFFICE, "{ cpdAuditTrail(participantId: \"noah\") { edges { node { type } } } }"))
                .hasToString("{cpdAuditTrail={edges=[]}}");
    }

    private static final MembershipEvent JOINED_ELSEWHERE = new MembershipEvent.Accepted(
            new ProgramId("other"),
            new ParticipantId("noah"),
            List.of(MemberRole.MENTEE),
            LocalDate.of(2026, 10, 1),
            Facts.ZONE);

    @Test
    void aPayloadShowsTheThingOnceEveryRoomHasSeenTheChange() {
        api.receives(new Receipt("mentorship:m1", 11, Receipt.Outcome.DONE));

        assertThat(api.ask(NOAH, ACHIEVE).toString())
                .contains("goals=[{status=ACHIEVED}]", "streamId=mentorship:m1", "sequence=11", "outcome=DONE");
    }

    @Test
    void aPayloadWhoseChangeNoRoomHasSeenTellsSoAndKeepsItsReceipt() {
        api.receives(new Receipt("mentorship:m1", 12, Receipt.Outcome.DONE));

        assertThat(api.refusal(NOAH, ACHIEVE)).isEqualTo("READ_MODEL_BEHIND null");
    }

    @Test
    void aPayloadWaitsForTheOtherStreamOfItsMutationToo() {
        api.receives(new Receipt("mentorship:m1", 11, Receipt.Outcome.DONE)
                .and(new Receipt("membership:oacett:noah", 2, Receipt.Outcome.DONE)));

        assertThat(api.refusal(NOAH, ACHIEVE)).isEqualTo("READ_MODEL_BEHIND null");
    }

    @Test
    void aPayloadOfAMembershipShowsThePerson() {
        api.receives(new Receipt("membership:oacett:noah", 1, Receipt.Outcome.DONE));

        assertThat(api.ask(ADMIN, JOIN).toString()).contains("participant={id=noah}");
    }

    private static final String JOIN = """
            mutation { joinProgram(input: {participantId: "noah", programId: "oacett", roles: [MENTEE]}) {
              participant { id } } }
            """;

    private static final String ACHIEVE = """
            mutation { achieveGoal(input: {mentorshipId: "m1", goalId: "g1", achievedOn: "2026-10-10"}) {
              mentorship { goals { status } } receipt { streamId sequence outcome } } }
            """;
}
