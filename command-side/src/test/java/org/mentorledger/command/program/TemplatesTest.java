package org.mentorledger.command.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorledger.command.policy.PolicyInput;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.Agreement;
import org.mentorledger.kernel.program.Policy.Cadence;
import org.mentorledger.kernel.program.Policy.CadenceKind;
import org.mentorledger.kernel.program.Policy.Commitment;
import org.mentorledger.kernel.program.Policy.CommitmentKind;
import org.mentorledger.kernel.program.Policy.Scheduler;
import org.mentorledger.kernel.program.Policy.Shape;
import org.mentorledger.kernel.program.SessionRules;
import org.mentorledger.kernel.program.SessionRules.Exploration;
import org.mentorledger.kernel.program.Template;

class TemplatesTest {
    private final Policy oacett = Templates.policy(Template.OACETT_CPD);
    private final Policy ptech = Templates.policy(Template.PTECH_CAREER);

    @Test
    void O2_oacettAsksForOneYearAroundGraduationAndForTheCommitmentToIt() {
        assertThat(oacett.commitment()).isEqualTo(new Commitment(CommitmentKind.AROUND_ANCHOR, 4, 8, null));
        assertThat(agreement(oacett, "COMMITMENT").parties()).containsExactly(MemberRole.MENTOR, MemberRole.MENTEE);
    }

    @Test
    void O43_oacettAsksBothForConfidentiality() {
        assertThat(agreement(oacett, "CONFIDENTIALITY").parties())
                .containsExactly(MemberRole.MENTOR, MemberRole.MENTEE);
    }

    @Test
    void inOacettTheMenteeSchedules() {
        assertThat(oacett.schedulers()).containsExactly(Scheduler.MENTEE);
    }

    @Test
    void P10_ptechMatchesOneOnOneOrInSmallGroups() {
        assertThat(ptech.shapes()).containsExactly(Shape.ONE_TO_ONE, Shape.ONE_TO_MANY);
    }

    @Test
    void P17_ptechAsksForContactEachMonth() {
        assertThat(ptech.cadence().kind()).isEqualTo(CadenceKind.CALENDAR_MONTH);
    }

    @Test
    void P21_ptechAsksTheMentorForTheRulesOfSchoolAndCompany() {
        assertThat(agreement(ptech, "SCHOOL_RULES").parties()).containsExactly(MemberRole.MENTOR);
        assertThat(agreement(ptech, "COMPANY_RULES").parties()).containsExactly(MemberRole.MENTOR);
    }

    @Test
    void ptechGuardsMinors() {
        assertThat(ptech.mentorScreening()).isTrue();
        assertThat(ptech.supervisedContact()).isTrue();
        assertThat(ptech.minimumMentorAge()).isEqualTo(18);
        assertThat(ptech.guardianConsentBelow()).isEqualTo(18);
        assertThat(ptech.commitment().minimumMonths()).isEqualTo(12);
    }

    @Test
    void K36_cadenceIsRegularOrAsNeeded() {
        assertThat(Templates.policy(Template.BHER_WIL).cadence()).isEqualTo(new Cadence(CadenceKind.EVERY_N_DAYS, 14));
        assertThat(Templates.policy(Template.MENTORING_PLUS).cadence())
                .isEqualTo(new Cadence(CadenceKind.AS_NEEDED, null));
    }

    @Test
    void K8_mentoringPlusIsForPeopleOfSixteenAndOver() {
        assertThat(Templates.policy(Template.MENTORING_PLUS).minimumMenteeAge()).isEqualTo(16);
    }

    @Test
    void K13_mentoringPlusExploresTwoOrThreeToEightToTenCareersByTheSizeOfTheGroup() {
        assertThat(mentoringPlus().explorations())
                .containsExactly(
                        new Exploration(10, 2, 3),
                        new Exploration(20, 4, 5),
                        new Exploration(30, 6, 8),
                        new Exploration(null, 8, 10));
    }

    @Test
    void K48_mentoringPlusHasSixTopicsThatCrossAllStages() {
        assertThat(mentoringPlus().overarchingTopics())
                .containsExactly(
                        "Salary ranges",
                        "21st Century Skills",
                        "Communication",
                        "Working as a team",
                        "Market skills",
                        "The role of technology");
    }

    @Test
    void mentoringPlusCountsHalfASessionAndTrainsWhoLeadsStageB() {
        assertThat(mentoringPlus().attendanceThreshold()).isEqualTo(50);
        assertThat(mentoringPlus().mentorWorkshop()).isEqualTo("MENTOR_WORKSHOP");
        assertThat(Templates.policy(Template.MENTORING_PLUS).careerChoiceLimit())
                .isEqualTo(3);
    }

    @Test
    void whoSaysNothingOfSessionsIsNotLateForTenMinutes() {
        assertThat(oacett.sessions()).isEqualTo(SessionRules.USUAL);
        assertThat(mentoringPlus().graceMinutes()).isEqualTo(10);
    }

    @Test
    void T4_techworksTrainsItsMentors() {
        assertThat(Templates.policy(Template.TECHWORKS_COOP).trainings()).containsExactly("MENTOR_TRAINING");
    }

    @ParameterizedTest
    @EnumSource
    void P11_allShareTheirCommonRules(Template template) {
        Policy policy = Templates.policy(template);

        assertThat(policy.afterEndDays()).isEqualTo(90);
        assertThat(policy.lateAfterDays()).isEqualTo(30);
        assertThat(policy.shapes()).contains(Shape.ONE_TO_ONE);
        assertThat(PolicyInput.missing(policy)).isEmpty();
    }

    private static SessionRules mentoringPlus() {
        return Objects.requireNonNull(Templates.policy(Template.MENTORING_PLUS).sessions());
    }

    private static Agreement agreement(Policy policy, String name) {
        return policy.agreements().stream()
                .filter(agreement -> agreement.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
