package org.mentorledger.query.mentorship.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Telling;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Tenure;
import org.mentorledger.query.projection.Story;

class PartiesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final MentorshipProjection projection = new MentorshipProjection(telling.vault());
    private final MentorshipViews roster = Lookup.roster(story.generations(), projection);

    @BeforeEach
    void tell() {
        story.shownTo(projection);
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    private MentorshipView m1() {
        return roster.find("m1").orElseThrow();
    }

    private static Standing of(MentorshipView mentorship, String person) {
        return new Standing(
                false,
                mentorship.company().tenures().stream()
                        .filter(tenure -> tenure.participantId().equals(person))
                        .toList());
    }

    @Test
    void P2_onePersonStandsOnEachSide() {
        assertThat(m1().side(MemberRole.MENTOR, NEW_YEAR)).containsExactly("mia");
        assertThat(m1().side(MemberRole.MENTEE, NEW_YEAR)).containsExactly("noah");
    }

    @Test
    void P3_K35_aMentorStandsWithASmallGroup() {
        telling.in("m1").joined(MemberRole.MENTEE, "zoe", "2026-09-01").joined(MemberRole.MENTEE, "ben", "2026-09-01");

        assertThat(m1().side(MemberRole.MENTEE, NEW_YEAR)).containsExactly("noah", "zoe", "ben");
        assertThat(m1().side(MemberRole.MENTEE, LocalDate.of(2026, 8, 31))).containsExactly("noah");
    }

    @Test
    void K30_aGroupOfMentorsStandsWithAMentee() {
        telling.in("m1").joined(MemberRole.MENTOR, "max", "2026-09-01");

        assertThat(m1().side(MemberRole.MENTOR, NEW_YEAR)).containsExactly("mia", "max");
    }

    @Test
    void U2_afterAReassignmentTheSuccessorIsTheMentor() {
        telling.in("m1").nominated("mia", "max", "2026-12-01");

        assertThat(m1().successor()).isEqualTo(new SuccessionView("mia", "max", LocalDate.of(2026, 12, 1)));
        assertThat(m1().side(MemberRole.MENTOR, NEW_YEAR)).containsExactly("mia");

        telling.in("m1").reassigned("mia", "max", "2026-12-01");

        assertThat(m1().side(MemberRole.MENTOR, NEW_YEAR)).containsExactly("max");
        assertThat(m1().side(MemberRole.MENTOR, LocalDate.of(2026, 11, 29))).containsExactly("mia");
        assertThat(m1().successor()).isNull();
        assertThat(m1().members())
                .contains(new Tenure("mia", MemberRole.MENTOR, null, LocalDate.of(2026, 11, 30)))
                .contains(new Tenure("max", MemberRole.MENTOR, LocalDate.of(2026, 12, 1), null));
    }

    @Test
    void P42_theNoticeOfOneWhoIsSucceededNoLongerStands() {
        telling.in("m1")
                .noticed("mia", EndReason.NEW_POSITION, "2026-11-01", "2026-11-30", 29)
                .nominated("mia", "max", "2026-12-01");

        assertThat(m1().status()).isEqualTo(MentorshipStatus.NOTICE);

        telling.in("m1").reassigned("mia", "max", "2026-12-01");

        assertThat(m1().status()).isEqualTo(MentorshipStatus.ACTIVE);
        assertThat(m1().side(MemberRole.MENTEE, NEW_YEAR)).containsExactly("noah");
    }

    @Test
    void aSuccessorWhoDeclinesEndsTheRequestAlone() {
        telling.in("m1").nominated("mia", "max", "2026-12-01").declined("max", "2026-11-25");

        assertThat(m1().status()).isEqualTo(MentorshipStatus.ACTIVE);
        assertThat(m1().successor()).isNull();
        assertThat(of(m1(), "max").isNone()).isTrue();
    }

    @Test
    void companionsStoodTogetherAtTheSameTime() {
        telling.in("m1").reassigned("mia", "max", "2026-12-01");

        assertThat(roster.companionsOf("mia")).containsExactly("noah");
        assertThat(roster.companionsOf("max")).containsExactly("noah");
        assertThat(roster.companionsOf("noah")).containsExactlyInAnyOrder("mia", "max");
        assertThat(roster.programsOfMentorshipsOf("mia")).containsExactly("oacett");
    }

    @Test
    void U5_onePastTheirDaysReadsTheMentorshipAsItWasOnTheirLast() {
        telling.in("m1")
                .reassigned("mia", "max", "2026-09-01")
                .changed(RelationType.SUPERVISING, "2026-10-01")
                .paused("2026-11-01", "2026-12-01")
                .extended("2028-06-01")
                .closed(EndReason.OTHER, true, "2027-02-01");
        MentorshipView past = m1().readBy(of(m1(), "mia"));

        assertThat(past.status()).isEqualTo(MentorshipStatus.ACTIVE);
        assertThat(past.members()).extracting(Tenure::participantId).containsExactly("mia", "noah");
        assertThat(past.side(MemberRole.MENTOR, NEW_YEAR)).containsExactly("mia");
        assertThat(past.pauses()).isEmpty();
        assertThat(past.endedOn()).isNull();
        assertThat(past.relationOn(NEW_YEAR)).isEqualTo(RelationType.NON_SUPERVISING);
        assertThat(m1().readBy(of(m1(), "max"))).isEqualTo(m1());
        assertThat(m1().readBy(of(m1(), "noah"))).isEqualTo(m1());
    }
}
