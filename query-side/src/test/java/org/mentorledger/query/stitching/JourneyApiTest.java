package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldCohorts;
import org.mentorledger.query.ToldJourney;
import org.mentorledger.query.ToldPresence;
import org.mentorledger.query.projection.Story;

class JourneyApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor ZOE = actor("zoe", Role.MENTEE);
    private static final Actor REPORTER = actor("press", Role.REPORTER);
    private static final List<Actor> OUTSIDE = List.of(
            actor("elsewhere", Role.COORDINATOR),
            actor("mia", Role.MENTOR),
            actor("noah", Role.MENTEE),
            actor("zoe"),
            actor("zoe", Role.EMPLOYER),
            auditor("OACETT"));
    private static final String ASK = """
            { journey(programId: "oacett", participantId: "zoe") {
                participantId participant { name } stage directedTo attended
                interests { careers ownWords suggestions { career listed } declaredOn } interestHistory { careers }
                stages { stage enteredOn overridden reason completedOn directedTo reopenedBecause notes { note authorId } }
                careerChoices careerChoiceHistory { careers reason } careerPath careerPathHistory { career }
                experiences { id kind from to career outside employer description knownFrom voidedBecause mentorshipId }
                learningPlan { revision reason drawnOn models { model chosen note }
                  items { id title kind model career link mentorshipId goalId targetDate completedOn evidence } }
                learningPlanHistory { revision }
                topics { topic stages sessionIds } } }
            """;
    private static final String FUNNEL = """
            { journeyFunnel(programId: "oacett") {
                people choosing withPlan stages { stage entered completed now directed overridden } } }
            """;

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final ToldCohorts cohorts = new ToldCohorts(story, telling.vault());
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.people();
        telling.registered("zoe", "Zoe Roy", MemberRole.MENTEE);
        of("zoe").toTheEnd();
        cohorts.offer();
        cohorts.assigned("zoe", "g12");
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void K1_aJourneyIsForThePersonTheirCoordinatorsAndAdmin() {
        assertThat(List.of(ADMIN, OFFICE, ZOE))
                .allSatisfy(asker -> assertThat(api.ask(asker, ASK).toString())
                        .contains("participantId=zoe, participant={name=Zoe Roy}, stage=D")
                        .contains("reopenedBecause=[One exploration was missing]")
                        .contains("careers=[Surveying], reason=Welding is too hot")
                        .contains("title=A better course, kind=OTHER, model=COLLEGE, career=Surveying")
                        .contains("knownFrom=Their word", "voidedBecause=That was another person"));
        assertThat(OUTSIDE)
                .allSatisfy(asker -> assertThat(api.refusal(asker, ASK)).isEqualTo("NOT_FOUND participantId"));
        assertThat(api.refusal(REPORTER, ASK)).isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void aJourneyThatHasNotBegunIsNotThere() {
        assertThat(api.refusal(OFFICE, ASK.replace("\"zoe\"", "\"noah\""))).isEqualTo("NOT_FOUND participantId");
        assertThat(api.refusal(actor("noah", Role.MENTEE), ASK.replace("\"zoe\"", "\"noah\"")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(api.refusal(OFFICE, ASK.replace("\"oacett\"", "\"none\""))).isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void K12_aSuggestionTellsWhetherItCameToBeListedHoweverItIsWritten() {
        assertThat(api.ask(ZOE, ASK).toString()).contains("suggestions=[{career=Beekeeping, listed=false}]");

        cohorts.listed("BEEKEEPING", "zoe");

        assertThat(api.ask(ZOE, ASK).toString()).contains("suggestions=[{career=Beekeeping, listed=true}]");
    }

    @Test
    void K47_K48_topicsAreAllThatCrossTheStagesByThePolicyExploredOrNot() {
        cohorts.ruledBy(ToldCohorts.rules(), 30);

        assertThat(api.ask(ZOE, ASK).toString())
                .contains("topics=[{topic=Salary ranges, stages=[], sessionIds=[]}, "
                        + "{topic=Communication, stages=[A, B], sessionIds=[s1]}]");
    }

    @Test
    void K52_aJourneyTellsInHowManySessionsThePersonWasUnderAllTheirIds() {
        telling.registered("zoe2", "Zoe Roy", MemberRole.MENTEE);
        new ToldPresence(story, telling.vault(), "oacett", "s1").came("zoe");
        new ToldPresence(story, telling.vault(), "oacett", "s2").was("zoe2", AttendanceStatus.PRESENT);
        assertThat(api.ask(ZOE, ASK).toString()).contains("attended=1");

        telling.merged("zoe", "zoe2");

        assertThat(api.ask(actor("zoe2", Role.MENTEE), ASK.replace("\"zoe\"", "\"zoe2\""))
                        .toString())
                .contains("participantId=zoe, participant={name=Zoe Roy}", "attended=2");
    }

    @Test
    void K52_aFunnelIsForWhoOverseesTheProgramAndForReporters() {
        begun("abe", "bea", "cal", "dan");

        assertThat(List.of(ADMIN, OFFICE, REPORTER))
                .allSatisfy(asker -> assertThat(api.ask(asker, FUNNEL).toString())
                        .contains("people=5, choosing=1, withPlan=1")
                        .contains("stage=A, entered=5, completed=1, now=4, directed=0, overridden=0")
                        .contains("stage=C, entered=1, completed=0, now=0, directed=0, overridden=1")
                        .contains("stage=D, entered=1, completed=0, now=1"));
        assertThat(OUTSIDE)
                .allSatisfy(asker -> assertThat(api.refusal(asker, FUNNEL)).isEqualTo("NOT_FOUND programId"));
        assertThat(api.refusal(ZOE, FUNNEL)).isEqualTo("NOT_FOUND programId");
        assertThat(List.of(ADMIN, REPORTER))
                .allSatisfy(asker -> assertThat(api.refusal(asker, FUNNEL.replace("oacett", "none")))
                        .isEqualTo("NOT_FOUND programId"));
    }

    @Test
    void aReporterReadsNoFunnelOfFewerThanFivePeopleNorOfACohort() {
        begun("abe", "bea", "cal");
        assertThat(api.refusal(OFFICE, FUNNEL)).isEqualTo("answered");
        assertThat(api.refusal(REPORTER, FUNNEL)).isEqualTo("TOO_FEW_PEOPLE null");

        begun("dan");
        assertThat(api.refusal(REPORTER, FUNNEL)).isEqualTo("answered");
        assertThat(api.refusal(REPORTER, funnel("g12"))).isEqualTo("NOT_FOUND cohortId");
        Actor officer = actor("office", Role.COORDINATOR, Role.REPORTER);
        assertThat(api.refusal(officer, funnel("g12"))).isEqualTo("answered");
    }

    @Test
    void K9_aFunnelOfACohortCountsItsPeopleAlone() {
        begun("noah");

        assertThat(api.ask(OFFICE, FUNNEL).toString()).contains("people=2");
        assertThat(api.ask(OFFICE, funnel("g12")).toString()).contains("people=1");
        assertThat(api.ask(OFFICE, funnel("uni")).toString()).contains("people=0", "stage=E, entered=0");
        assertThat(api.refusal(OFFICE, funnel("none"))).isEqualTo("NOT_FOUND cohortId");
    }

    @Test
    void U16_whoWasMergedCountsOnceInAFunnel() {
        telling.registered("zoe2", "Zoe Roy", MemberRole.MENTEE);
        of("zoe2").entered(Stage.A, "2026-09-01", null);
        assertThat(api.ask(OFFICE, FUNNEL).toString()).contains("people=2");

        telling.merged("zoe2", "zoe");

        assertThat(api.ask(OFFICE, FUNNEL).toString()).contains("people=1", "stage=A, entered=1");
    }

    @Test
    void aPayloadShowsTheJourneyOnceEveryRoomHasSeenTheChange() {
        of("kim").interested("2026-09-01", "Welding");
        api.receives(new Receipt("journey:oacett:kim", 0, Receipt.Outcome.DONE));
        String declare = """
                mutation { declareInterests(input: {programId: "oacett", participantId: "kim", careers: ["Welding"]}) {
                  journey { participantId interests { careers } } receipt { streamId } } }
                """;

        assertThat(api.ask(OFFICE, declare).toString())
                .contains("journey={participantId=kim, interests={careers=[Welding]}}", "streamId=journey:oacett:kim");
        api.receives(new Receipt("journey:oacett:kim", 1, Receipt.Outcome.DONE));
        assertThat(api.refusal(OFFICE, declare)).isEqualTo("READ_MODEL_BEHIND null");
    }

    private void begun(String... people) {
        for (String person : people) {
            of(person).entered(Stage.A, "2026-09-01", null);
        }
    }

    private ToldJourney of(String person) {
        return new ToldJourney(story, telling.vault(), person);
    }

    private static String funnel(String cohort) {
        return FUNNEL.replace("\"oacett\"", "\"oacett\", cohortId: \"" + cohort + "\"");
    }
}
