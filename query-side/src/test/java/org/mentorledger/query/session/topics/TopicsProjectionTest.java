package org.mentorledger.query.session.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Forgetful;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.projection.Projection;

class TopicsProjectionTest extends RoomContract {
    private static final LocalDate DAY = ToldSessions.DAY;

    private final Forgetful vault = new Forgetful(telling.vault());
    private final TopicsProjection projection = new TopicsProjection(vault);
    private final TopicViews topics = new TopicViews(story.generations(), projection, vault);
    private final ToldSessions session = told("s1");

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        story.happens("program:oacett", Facts.defined("oacett", "OACETT mentoring", "office"));
        story.happens("program:oacett", Facts.revised("oacett", "OACETT"));
        session.topics("Salaries").scheduled().topics("Teams").replanned(null).confirmed();
        session.ledBy("ron", LeaderKind.RETIREE)
                .ledBy("mia", LeaderKind.MENTOR)
                .released("mia")
                .invited("noah");
        session.people().enrolled("noah", null).recorded("noah", AttendanceStatus.PRESENT);
        session.content()
                .raised("Unions", "noah")
                .covered("Teams")
                .covered("Unions")
                .reopened("Unions");
        session.content().presented("Welding", "Sparks", null).fedBack("noah", 5, null);
        session.cancelled().reopened().held();
    }

    @Test
    void K49_whatCameUpAndWasNotDealtWithIsOpen() {
        session.scheduled()
                .content()
                .raised("Salaries", "noah")
                .raised("Teams", null)
                .covered("Teams");

        assertThat(coverage())
                .extracting(TopicCoverageView::topic, TopicCoverageView::status, TopicCoverageView::raisedIn)
                .containsExactly(
                        tuple("Salaries", TopicStatus.OPEN, List.of("s1")),
                        tuple("Teams", TopicStatus.COVERED, List.of("s1")));
    }

    @Test
    void K50_aWorkshopThatIsPlannedClosesTheTopicOnceItDealsWithIt() {
        session.scheduled().content().raised("Salaries", "noah");
        ToldSessions workshop = told("w1").is("oacett", SessionKind.WORKSHOP).on(DAY.plusDays(7));
        workshop.topics("salaries").scheduled();
        assertThat(only().status()).isEqualTo(TopicStatus.PLANNED);
        assertThat(only().plannedIn()).containsExactly("w1");

        workshop.cancelled();
        assertThat(only().status()).isEqualTo(TopicStatus.OPEN);
        assertThat(only().plannedIn()).isEmpty();

        workshop.reopened().held();
        assertThat(only().status()).isEqualTo(TopicStatus.OPEN);

        workshop.content().covered("SALARIES");
        assertThat(only().status()).isEqualTo(TopicStatus.COVERED);
        assertThat(only().topic()).isEqualTo("Salaries");
        assertThat(only().coveredIn()).containsExactly("w1");

        workshop.content().reopened("Salaries");
        assertThat(only().status()).isEqualTo(TopicStatus.OPEN);
    }

    @Test
    void K50_whatWasDealtWithInACancelledSessionWasNot() {
        session.scheduled().content().raised("Salaries", null).covered("Salaries");
        session.cancelled();

        assertThat(only().status()).isEqualTo(TopicStatus.OPEN);
        assertThat(only().coveredIn()).isEmpty();
    }

    @Test
    void K49_whatComesUpAgainIsOpenAgain() {
        session.scheduled().content().raised("Salaries", null).covered("Salaries");
        ToldSessions later = told("s2").on(DAY.plusDays(1)).scheduled();
        later.content().raised("Salaries", null);
        assertThat(only().status()).isEqualTo(TopicStatus.OPEN);
        assertThat(only().raisedIn()).containsExactly("s1", "s2");

        later.content().covered("Salaries");
        assertThat(only().status()).isEqualTo(TopicStatus.COVERED);

        later.content().raised("Salaries", null);
        assertThat(only().status()).isEqualTo(TopicStatus.OPEN);
    }

    @Test
    void K49_whatWasDealtWithOnTheDayItCameUpElsewhereIsCovered() {
        session.scheduled().content().covered("Salaries");
        told("s2").scheduled().content().raised("Salaries", null);
        assertThat(only().status()).isEqualTo(TopicStatus.COVERED);

        told("s3").scheduled().content().raised("Salaries", null, DAY.plusDays(1));
        assertThat(only().status()).isEqualTo(TopicStatus.OPEN);
    }

    @Test
    void whatWasPlannedAloneIsPlannedThenCoveredOrLeftOpen() {
        session.topics("Salaries").scheduled();
        assertThat(only().status()).isEqualTo(TopicStatus.PLANNED);
        session.content().covered("Salaries");
        assertThat(only().status()).isEqualTo(TopicStatus.COVERED);
        session.content().reopened("Salaries");
        session.held();
        assertThat(only().status()).isEqualTo(TopicStatus.OPEN);
        session.reopened().cancelled();
        assertThat(coverage()).isEmpty();
        session.reopened().topics().replanned(null);
        assertThat(coverage()).isEmpty();
    }

    @Test
    void onlyTopicsOfTheProgramAreShown() {
        session.is("other", SessionKind.WORKSHOP).topics("Salaries").scheduled();

        assertThat(coverage()).isEmpty();
    }

    @Test
    void aTopicWhoseWordsWereErasedIsWordedByAnotherSession() {
        session.scheduled().content().raised("Salaries", null);
        told("s2").topics("SALARIES").scheduled();
        vault.erases("session:s1");
        story.isRebuilt();
        assertThat(only().topic()).isEqualTo("SALARIES");

        vault.erases("session:s2");
        story.isRebuilt();
        assertThat(only().topic()).isEqualTo("(erased)");
    }

    @Test
    void K47_K48_overarchingTopicsAreThoseOfThePolicyInForce() {
        session.topics("communication ", "Salaries").scheduled();
        story.happens("program:oacett", Facts.defined("oacett", "OACETT mentoring", "office"));
        assertThat(coverage()).extracting(TopicCoverageView::overarching).containsExactly(false, false);

        story.happens("program:oacett", Facts.crossing("oacett", "Communication"));

        assertThat(coverage())
                .filteredOn(TopicCoverageView::overarching)
                .extracting(TopicCoverageView::topic)
                .containsExactly("communication ");
    }

    @Test
    void K51_retireesAreProposedFirstThenMentors() {
        session.scheduled().ledBy("mia", LeaderKind.MENTOR).ledBy("zack", LeaderKind.RETIREE);
        session.ledBy("olga", LeaderKind.OTHER).ledBy("ron", LeaderKind.RETIREE);
        told("s2")
                .scheduled()
                .ledBy("ron", LeaderKind.MENTOR)
                .ledBy("gone", LeaderKind.RETIREE)
                .released("gone");

        assertThat(topics.of("oacett")
                        .candidates(
                                Set.of("abe", "mia2", "ron", "zack", "olga", "gone"),
                                Set.of("abe", "mia2"),
                                Map.of("mia2", "mia")))
                .containsExactly("ron", "zack", "mia", "abe");
    }

    private TopicCoverageView only() {
        assertThat(coverage()).hasSize(1);
        return coverage().get(0);
    }

    private List<TopicCoverageView> coverage() {
        return topics.of("oacett").coverage();
    }

    private ToldSessions told(String id) {
        return new ToldSessions(story, telling.vault(), id);
    }
}
