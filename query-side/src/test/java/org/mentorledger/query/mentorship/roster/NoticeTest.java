package org.mentorledger.query.mentorship.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.Telling;
import org.mentorledger.query.projection.Story;

class NoticeTest {
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

    private NoticeView notice() {
        return Objects.requireNonNull(roster.find("m1").orElseThrow().notice());
    }

    @Test
    void P41_aNoticeTellsItsDaysAndWhetherTheyAreFewerThanAskedFor() {
        telling.in("m1").noticed("mia", EndReason.RELOCATION, "2026-11-01", "2026-11-15", 14);

        assertThat(notice().days()).isEqualTo(14);
        assertThat(notice().coordinatorToldOn()).isEqualTo("2026-11-01");
        assertThat(notice().explanation()).isEqualTo("I move to Halifax");
        assertThat(notice().askedFor(30).isShort()).isTrue();
        assertThat(notice().askedFor(14).isShort()).isFalse();
        assertThat(notice().askedFor(null).isShort()).isFalse();
    }

    @Test
    void P43_P45_theDayTheMenteeWasToldAndTheAssuranceStandWithTheNotice() {
        telling.in("m1").noticed("mia", EndReason.RELOCATION, "2026-11-01", "2026-11-15", 14);

        assertThat(notice().menteeToldOn()).isNull();
        assertThat(notice().reassured()).isFalse();

        telling.in("m1").told("2026-11-03", true);

        assertThat(notice().menteeToldOn()).isEqualTo("2026-11-03");
        assertThat(notice().reassured()).isTrue();
        assertThat(roster.find("m1").orElseThrow().status()).isEqualTo(MentorshipStatus.NOTICE);
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void P44_everyReasonIsShown(EndReason reason) {
        telling.in("m1").noticed("mia", reason, "2026-11-01", "2026-11-15", 14).closed(reason, false, "2026-11-15");

        assertThat(notice().reason()).isEqualTo(reason);
        assertThat(roster.find("m1").orElseThrow().endReason()).isEqualTo(reason);
    }
}
