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
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldCohorts;
import org.mentorledger.query.ToldJourney;
import org.mentorledger.query.projection.Story;

class CareerCoverageApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor MIA = actor("mia", Role.MENTOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final List<Actor> OUTSIDE = List.of(
            actor("elsewhere", Role.COORDINATOR),
            actor("kim", Role.MENTEE),
            actor("noah"),
            actor("press", Role.REPORTER),
            auditor("OACETT"));

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final ToldCohorts cohorts = new ToldCohorts(story, telling.vault());
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.people();
        telling.registered("zoe", "Zoe Roy", MemberRole.MENTEE);
        cohorts.offer();
        cohorts.assigned("zoe", "g12");
        of("zoe").interested("2026-09-01", "Words", List.of("surveying", "Space travel"), "Welding");
        of("zoe").chose("2026-09-02", null, "Mining");
        of("noah").interested("2026-09-01", "Welding");
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void K14_retireesAreFoundByTheirExperienceAndWhatNobodyRetiredFromIsAGap() {
        cohorts.experienced("mia", true, "welding", "Baking");
        telling.registered("lou", "Lou Roy", MemberRole.MENTOR);
        cohorts.experienced("lou", false, "Welding", "SURVEYING");

        assertThat(coverage(""))
                .isEqualTo("[{career=Mining, interested=0, chosen=1, retireeIds=[], mentorIds=[], gap=true}, "
                        + "{career=Surveying, interested=1, chosen=0, retireeIds=[], mentorIds=[lou], gap=true}, "
                        + "{career=Welding, interested=2, chosen=0, retireeIds=[mia], mentorIds=[lou], gap=false}]");
    }

    @Test
    void K9_K14_coverageOfACohortCountsItsPeopleAloneAndAsksAllMentors() {
        cohorts.experienced("mia", true, "Welding");

        assertThat(coverage(", cohortId: \"g12\""))
                .contains("{career=Welding, interested=1, chosen=0, retireeIds=[mia], mentorIds=[], gap=false}");
        assertThat(coverage(", cohortId: \"uni\""))
                .contains("{career=Welding, interested=0")
                .doesNotContain("Mining");
        assertThat(api.refusal(OFFICE, ask(", cohortId: \"none\""))).isEqualTo("NOT_FOUND cohortId");
    }

    @Test
    void K14_whatAMentorsProfileNamesCountsAsExperienceButNotAsRetirement() {
        cohorts.profiled("noah", "energy");
        cohorts.member("noah", null, MemberRole.MENTOR);
        of("zoe").interested("2026-09-03", "Energy");

        assertThat(coverage(""))
                .contains("{career=Energy, interested=1, chosen=0, retireeIds=[], mentorIds=[noah], gap=true}");
    }

    @Test
    void K14_whoHasOnlyWithdrawnOrOnlyLearnsIsNotFound() {
        cohorts.experienced("noah", true, "Welding");
        cohorts.member("lou", null, MemberRole.MENTOR);
        cohorts.experienced("lou", true, "Welding");
        assertThat(coverage("")).contains("{career=Welding, interested=2, chosen=0, retireeIds=[lou]");

        cohorts.withdrawn("lou");
        cohorts.withdrawn("zoe");

        assertThat(coverage(""))
                .contains("{career=Welding, interested=1, chosen=0, retireeIds=[], mentorIds=[], gap=true}");
    }

    @Test
    void coverageIsForWhoOverseesTheProgram() {
        assertThat(List.of(ADMIN, OFFICE))
                .allSatisfy(asker -> assertThat(api.refusal(asker, ask(""))).isEqualTo("answered"));
        assertThat(OUTSIDE)
                .allSatisfy(asker -> assertThat(api.refusal(asker, ask(""))).isEqualTo("NOT_FOUND programId"));
        assertThat(List.of(MIA, NOAH))
                .allSatisfy(asker -> assertThat(api.refusal(asker, ask(""))).isEqualTo("NOT_FOUND programId"));
        assertThat(api.refusal(ADMIN, ask("").replace("oacett", "none"))).isEqualTo("NOT_FOUND programId");
    }

    @Test
    void K22_K23_K27_whatMentorsTellOfTheirSectorsIsForThePeopleOfTheProgram() {
        cohorts.briefed("mia", "Welding", "By hand");
        cohorts.briefed("mia", "Surveying", "With chains");
        String ask = """
                { sectorBriefs(programId: "oacett", career: "welding") {
                    career mentorId mentor { name } past present future education learning employment other toldOn
                    resources { kind title link asOf } } }
                """;

        assertThat(List.of(ADMIN, OFFICE, MIA, NOAH))
                .allSatisfy(asker -> assertThat(api.ask(asker, ask))
                        .hasToString(
                                "{sectorBriefs=[{career=Welding, mentorId=mia, mentor={name=Mia Tremblay}, past=By hand, "
                                        + "present=null, future=null, education=null, learning=null, employment=Good, other=null, "
                                        + "toldOn=2026-09-01, resources=[{kind=WEBSITE, title=The guild, "
                                        + "link=https://example.org/guild, asOf=2026-01-15}, "
                                        + "{kind=POSITION, title=Positions, link=null, asOf=null}]}]}"));
        assertThat(OUTSIDE)
                .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("NOT_FOUND programId"));
        assertThat(api.refusal(ADMIN, ask.replace("oacett", "none"))).isEqualTo("NOT_FOUND programId");
        assertThat(api.ask(NOAH, ask.replace(", career: \"welding\"", "")).toString())
                .contains("With chains", "By hand");
    }

    @Test
    void K22_ofWhoLeftTheProgramNoBriefIsShown() {
        cohorts.briefed("mia", "Welding", "By hand");
        String ask = "{ sectorBriefs(programId: \"oacett\") { mentorId } }";
        assertThat(api.ask(NOAH, ask)).hasToString("{sectorBriefs=[{mentorId=mia}]}");

        cohorts.withdrawn("mia");

        assertThat(List.of(ADMIN, OFFICE, NOAH))
                .allSatisfy(asker -> assertThat(api.ask(asker, ask)).hasToString("{sectorBriefs=[]}"));
    }

    @Test
    void K10_K12_whoseSuggestionACareerWasIsForWhoOverseesTheProgram() {
        String ask =
                "{ program(id: \"oacett\") { careers { name regions suggestedById listed } cohorts { id name population"
                        + " plannedSessionIds } } }";

        assertThat(List.of(ADMIN, OFFICE))
                .allSatisfy(
                        asker -> assertThat(api.ask(asker, ask).toString())
                                .contains("{name=Surveying, regions=[], suggestedById=noah, listed=true}")
                                .contains(
                                        "{id=g12, name=Grade 12, north, population=Secondary school, plannedSessionIds=[s1, s2, s3]}"));
        assertThat(List.of(MIA, NOAH))
                .allSatisfy(asker -> assertThat(api.ask(asker, ask).toString())
                        .contains("{name=Surveying, regions=[], suggestedById=null, listed=true}")
                        .contains("{name=nursing, regions=[], suggestedById=null, listed=false}"));
    }

    private String coverage(String arguments) {
        return String.valueOf(api.ask(OFFICE, ask(arguments)).get("careerCoverage"));
    }

    private static String ask(String arguments) {
        return "{ careerCoverage(programId: \"oacett\"" + arguments
                + ") { career interested chosen retireeIds mentorIds gap } }";
    }

    private ToldJourney of(String person) {
        return new ToldJourney(story, telling.vault(), person);
    }
}
