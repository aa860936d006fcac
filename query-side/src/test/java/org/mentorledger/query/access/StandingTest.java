package org.mentorledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.program.MemberRole;

class StandingTest {
    private static final LocalDate TAKES_OVER = LocalDate.of(2027, 1, 10);
    private static final LocalDate LAST = TAKES_OVER.minusDays(1);
    private static final Tenure PREDECESSOR = new Tenure("mia", MemberRole.MENTOR, null, LAST);
    private static final Tenure SUCCESSOR = new Tenure("max", MemberRole.MENTOR, TAKES_OVER, null);
    private static final Tenure MENTEE = new Tenure("noah", MemberRole.MENTEE, null, null);

    @Test
    void U5_aPredecessorReadsFactsAndWordsOfTheirDaysAndNoneThatCameLater() {
        Standing mia = new Standing(false, List.of(PREDECESSOR));

        assertThat(mia.readsFactsOf(LAST)).isTrue();
        assertThat(mia.readsWordsOf(LAST)).isTrue();
        assertThat(mia.readsFactsOf(TAKES_OVER)).isFalse();
        assertThat(mia.readsWordsOf(TAKES_OVER)).isFalse();
        assertThat(mia.lastDay()).isEqualTo(LAST);
    }

    @Test
    void U5_aSuccessorReadsFactsFromBeforeAndWordsOfTheirOwnDaysAlone() {
        Standing max = new Standing(false, List.of(SUCCESSOR));

        assertThat(max.readsFactsOf(LAST)).isTrue();
        assertThat(max.readsWordsOf(LAST)).isFalse();
        assertThat(max.readsWordsOf(TAKES_OVER)).isTrue();
        assertThat(max.lastDay()).isNull();
    }

    @Test
    void oneWhoCameBackReadsTheWordsOfBothTheirTimes() {
        LocalDate back = TAKES_OVER.plusMonths(2);
        Standing mia = new Standing(false, List.of(PREDECESSOR, new Tenure("mia", MemberRole.MENTOR, back, null)));

        assertThat(mia.readsWordsOf(LAST)).isTrue();
        assertThat(mia.readsWordsOf(TAKES_OVER)).isFalse();
        assertThat(mia.readsFactsOf(TAKES_OVER)).isTrue();
        assertThat(mia.readsWordsOf(back)).isTrue();
    }

    @Test
    void oversightReadsEverythingAndNobodyElseAnything() {
        assertThat(new Standing(true, List.of()).readsWordsOf(LAST)).isTrue();
        assertThat(Standing.NONE.readsFactsOf(LAST)).isFalse();
        assertThat(Standing.NONE.readsWordsOf(LAST)).isFalse();
    }

    @Test
    void theCompanyOfAPersonAreThoseWhoStoodThereInTheirDays() {
        Company company = new Company("oacett", List.of(PREDECESSOR, SUCCESSOR, MENTEE));

        assertThat(company.with("mia")).containsExactly("noah");
        assertThat(company.with("noah")).containsExactlyInAnyOrder("mia", "max");
        assertThat(company.on(LAST)).containsExactlyInAnyOrder("mia", "noah");
        assertThat(company.with("zoe")).isEmpty();
    }
}
