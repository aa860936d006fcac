package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.query.Telling;
import org.mentorledger.query.projection.Story;

class PeopleApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor OTHER_OFFICE = actor("elsewhere", Role.COORDINATOR);
    private static final Actor MIA = actor("mia", Role.MENTOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final Actor ZOE = actor("zoe", Role.MENTEE);

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.aYear();
        telling.registered("zoe", "Zoé Roy", MemberRole.MENTEE);
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    private String ids(Actor asker, String arguments) {
        Map<String, Object> answer =
                api.ask(asker, "{ participants" + arguments + " { edges { node { id } } pageInfo { hasNextPage } } }");
        return answer.toString()
                .replaceAll(".*edges=\\[(.*)], pageInfo.*", "$1")
                .replaceAll("[{}]|node=|id=", "");
    }

    @Test
    void adminFindsAllAnOfficeItsMembersAndPeopleThoseTheyStandWith() {
        assertThat(ids(ADMIN, "")).isEqualTo("mia, noah, zoe");
        assertThat(ids(OFFICE, "")).isEqualTo("mia, noah, zoe");
        assertThat(ids(MIA, "")).isEqualTo("mia, noah");
        assertThat(ids(ZOE, "")).isEqualTo("zoe");
        assertThat(ids(auditor("OACETT"), "")).isEqualTo("mia, noah, zoe");
    }

    @Test
    void nobodyElseFindsAnybody() {
        for (Actor asker : List.of(
                OTHER_OFFICE,
                auditor("PEO"),
                actor("noah"),
                actor("noah", Role.REPORTER),
                actor("kim", Role.MENTEE),
                actor("noah", Role.GUARDIAN))) {
            assertThat(ids(asker, "").replace("kim", "")).isEmpty();
            assertThat(ids(asker, "(filter: {programId: \"oacett\"})")).isEmpty();
        }
    }

    @Test
    void aProgramAndARoleNarrow() {
        assertThat(ids(ADMIN, "(filter: {role: MENTOR})")).isEqualTo("mia");
        assertThat(ids(OFFICE, "(filter: {programId: \"oacett\", role: MENTEE})"))
                .isEqualTo("noah, zoe");
        assertThat(ids(MIA, "(filter: {programId: \"oacett\", role: MENTEE})")).isEqualTo("noah");
        assertThat(ids(MIA, "(filter: {programId: \"other\"})")).isEmpty();
        assertThat(ids(auditor("OACETT"), "(filter: {programId: \"oacett\"})")).isEmpty();
    }

    @Test
    void namesAreFoundWhateverTheirCaseAndAccents() {
        assertThat(ids(OFFICE, "(filter: {text: \"ROY  zoe\"})")).isEqualTo("zoe");
        assertThat(ids(OFFICE, "(filter: {text: \".*\"})")).isEmpty();
    }

    @Test
    void aListGoesOnAfterItsCursor() {
        Map<String, Object> first = api.ask(ADMIN, "{ participants(first: 2) { pageInfo { hasNextPage endCursor } } }");
        assertThat(first.toString()).contains("hasNextPage=true");
        String cursor = first.toString().replaceAll(".*endCursor=([^}]*).*", "$1");
        assertThat(ids(ADMIN, "(first: 2, after: \"" + cursor + "\")")).isEqualTo("zoe");
        assertThat(api.refusal(ADMIN, "{ participants(first: 101) { pageInfo { endCursor } } }"))
                .isEqualTo("BAD_USER_INPUT first");
    }

    @Test
    void O43_whatProtectsAPersonIsForThemAndTheirOfficeAlone() {
        String ask =
                "{ participant(id: \"noah\") { language birthDate location guardians { guardianId relation linkedOn }"
                        + " consents { kind programId guardianId documentId givenOn withdrawals { programId withdrawnOn } }"
                        + " screenings { kind clearedOn expiresOn reference revokedOn } accounts { issuer subject linkedOn } } }";
        for (Actor asker : List.of(ADMIN, OFFICE, NOAH)) {
            assertThat(api.ask(asker, ask).toString())
                    .contains("2004-02-29", "Ottawa", "aunt", "VS-7", "PARTICIPATION", "noah@issuer");
        }
        for (Actor asker : List.of(MIA, auditor("OACETT"))) {
            assertThat(api.ask(asker, ask).toString())
                    .contains(
                            "language=fr",
                            "birthDate=null",
                            "guardians=[]",
                            "consents=[]",
                            "screenings=[]",
                            "accounts=[]")
                    .doesNotContain("Ottawa");
        }
    }

    @Test
    void U16_aPossibleDuplicateIsPointedOutToWhoeverMaySeeBoth() {
        telling.registered("zoe2", "ZOE ROY", "zoe@example.org", MemberRole.MENTEE);
        api.receives(new Receipt("participant:zoe2", 1, Receipt.Outcome.DONE));
        assertThat(api.ask(OFFICE, RENAME).toString()).contains("possibleDuplicates=[{id=zoe}]");
        String ask = "{ participant(id: \"zoe\") { possibleDuplicates { id } } }";
        assertThat(api.ask(ADMIN, ask).toString()).contains("zoe2");
        assertThat(api.ask(ZOE, ask).toString()).doesNotContain("zoe2");
    }

    @Test
    void U16_whoWasMergedIsListedOnceAndStandsUnderBothIds() {
        telling.registered("noah2", "Noah Lee", "n2@example.org", MemberRole.MENTEE);
        telling.mentorship("m2", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah2"));
        telling.merged("noah2", "noah");
        assertThat(ids(ADMIN, "")).isEqualTo("mia, noah, zoe");
        assertThat(ids(OFFICE, "(filter: {programId: \"oacett\", role: MENTEE})"))
                .isEqualTo("noah, zoe");
        assertThat(ids(MIA, "")).isEqualTo("mia, noah");
        for (Actor asker : List.of(ADMIN, OFFICE, MIA, NOAH, actor("noah2", Role.MENTEE))) {
            assertThat(api.ask(asker, "{ participant(id: \"noah2\") { id name } }")
                            .toString())
                    .contains("id=noah,");
        }
        assertThat(api.refusal(NOAH, "{ mentorship(id: \"m2\") { id } }")).isEqualTo("answered");
        assertThat(api.refusal(ZOE, "{ participant(id: \"noah2\") { id } }")).isEqualTo("NOT_FOUND id");
    }

    private static final String RENAME = """
            mutation { renameParticipant(input: {participantId: "zoe2", name: "ZOE ROY"}) {
              participant { possibleDuplicates { id } } } }
            """;
}
