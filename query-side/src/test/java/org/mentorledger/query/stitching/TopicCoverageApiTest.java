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
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldCohorts;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.projection.Story;

class TopicCoverageApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final List<Actor> STRANGERS = List.of(
            actor("elsewhere", Role.COORDINATOR),
            actor("kim", Role.MENTEE),
            actor("noah"),
            actor("noah", Role.REPORTER),
            auditor("OACETT"));
    private static final String ALL =
            "topic status overarching raisedIn plannedIn coveredIn" + " proposal { title topics leaderIds }";

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.people();
        telling.registered("ron", "Ron Hill", MemberRole.MENTOR);
        story.happens("program:oacett", Facts.crossing("oacett", "Salaries"));
        story.happens("program:other", Facts.defined("other", "Another program", "elsewhere"));
        ToldSessions session = told("s1").topics("Teams").scheduled().ledBy("ron", LeaderKind.RETIREE);
        session.content().raised("Salaries", "noah").raised("Unions", "noah").covered("Unions");
        session.people().recorded("kim", session.people().stayed(0, 60), true, null, null);
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void K49_K51_whatIsOpenIsProposedForAWorkshopLedByRetireesThenMentors() {
        assertThat(api.ask(OFFICE, coverage("")).toString())
                .contains("{topic=Teams, status=PLANNED, overarching=false, raisedIn=[], plannedIn=[s1], coveredIn=[],"
                        + " proposal=null}")
                .contains("{topic=Salaries, status=OPEN, overarching=true, raisedIn=[s1], plannedIn=[], coveredIn=[],"
                        + " proposal={title=Workshop: Salaries, topics=[Salaries], leaderIds=[ron, mia]}}")
                .contains("{topic=Unions, status=COVERED, overarching=false, raisedIn=[s1], plannedIn=[],"
                        + " coveredIn=[s1], proposal=null}");
        assertThat(api.ask(OFFICE, coverage(", status: COVERED")).toString())
                .contains("Unions")
                .doesNotContain("Salaries", "Teams");
    }

    @Test
    void K50_aWorkshopThatDealtWithItClosesIt() {
        ToldSessions workshop = told("w1")
                .is("oacett", SessionKind.WORKSHOP)
                .on(ToldSessions.DAY.plusDays(9))
                .topics("Salaries")
                .scheduled();
        assertThat(api.ask(NOAH, coverage(", status: PLANNED")).toString())
                .contains("topic=Salaries", "plannedIn=[w1]");

        workshop.content().covered("Salaries");
        workshop.held();

        assertThat(api.ask(NOAH, coverage(", status: COVERED")).toString())
                .contains("topic=Salaries", "coveredIn=[w1]");
        assertThat(api.ask(NOAH, coverage(", status: OPEN"))).hasToString("{topicCoverage=[]}");
    }

    @Test
    void coverageIsForTheProgramsPeople() {
        for (Actor asker : List.of(ADMIN, OFFICE, NOAH)) {
            assertThat(api.refusal(asker, coverage(""))).isEqualTo("answered");
        }
        for (Actor asker : STRANGERS) {
            assertThat(api.refusal(asker, coverage(""))).as(asker.subject()).isEqualTo("NOT_FOUND programId");
        }
        assertThat(api.refusal(ADMIN, "{ topicCoverage(programId: \"none\") { topic } }"))
                .isEqualTo("NOT_FOUND programId");
    }

    @Test
    void whoLeadsNoSessionIsProposedToTheOfficeAlone() {
        telling.registered("abe", "Abe Ash", MemberRole.MENTOR);
        telling.registered("lou", "Lou Tan", MemberRole.MENTOR);
        telling.membership("lou");
        telling.merged("abe", "zack");

        assertThat(api.ask(ADMIN, coverage("")).toString()).contains("leaderIds=[ron, lou, mia, zack]");
        assertThat(api.ask(NOAH, coverage("")).toString()).contains("leaderIds=[ron]");
    }

    @Test
    void K51_whoIsNoActiveMemberLeadsNoWorkshop() {
        telling.known("kim", "Kim Low");
        told("s1").ledBy("kim", LeaderKind.RETIREE).ledBy("mia", LeaderKind.MENTOR);
        assertThat(api.ask(NOAH, coverage("")).toString()).contains("leaderIds=[ron, mia]");

        new ToldCohorts(story, telling.vault()).withdrawn("ron");

        assertThat(api.ask(NOAH, coverage("")).toString()).contains("leaderIds=[mia]");
        assertThat(api.ask(OFFICE, coverage("")).toString()).contains("leaderIds=[mia]");
    }

    private static String coverage(String arguments) {
        return "{ topicCoverage(programId: \"oacett\"" + arguments + ") { " + ALL + " } }";
    }

    private ToldSessions told(String id) {
        return new ToldSessions(story, telling.vault(), id);
    }
}
