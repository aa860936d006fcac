package org.mentorledger.query.mentorship.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.Resolution;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.evidence.Dispute;
import org.mentorledger.query.projection.Story;

class DisputesTest {
    private static final Map<String, Standing> EVERYTHING = Map.of("m1", new Standing(true, List.of()));
    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final MeetingProjection projection = new MeetingProjection(telling.vault());
    private final MeetingViews diary = new MeetingViews(story.generations(), projection);
    private final ToldAppointments told = new ToldAppointments(story, telling.vault(), "m1");

    @BeforeEach
    void aMeetingIsDisputed() {
        story.shownTo(projection);
        telling.logged("m1", "k1", "hash-1", 90, LocalTime.of(14, 0), mentor("mia", 90), mentee("noah", 90));
        told.disputed("k1", "hash-1", "noah");
    }

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void aDisputeIsOpenWithItsReason() {
        assertThat(dispute().status()).isEqualTo(Dispute.Status.OPEN);
        assertThat(dispute().participantId()).isEqualTo("noah");
        assertThat(dispute().reason()).isEqualTo("It was shorter");
        assertThat(dispute().endedOn()).isNull();
    }

    @Test
    void aDisputeEndsWhenItIsWithdrawnByWhoeverDisputes() {
        told.withdrawn("k1", "mia");
        assertThat(dispute().status()).isEqualTo(Dispute.Status.OPEN);

        told.withdrawn("k1", "noah");
        assertThat(dispute().status()).isEqualTo(Dispute.Status.WITHDRAWN);
        assertThat(dispute().endedOn()).isEqualTo(Telling.HELD.plusDays(4));
    }

    @Test
    void aDisputeEndsWithTheOfficesWord() {
        told.resolved("k1", "noah", Resolution.DISMISSED);

        assertThat(dispute().status()).isEqualTo(Dispute.Status.DISMISSED);
        assertThat(dispute().explanation()).isEqualTo("Both were asked");
    }

    @Test
    void aCorrectionOfTheRecordEndsADisputeUpheldOrOpen() {
        told.resolved("k1", "noah", Resolution.UPHELD);
        assertThat(dispute().status()).isEqualTo(Dispute.Status.UPHELD);

        telling.corrected("m1", "k1", "hash-2", 60, mentor("mia", 60), mentee("noah", 60));

        assertThat(dispute().status()).isEqualTo(Dispute.Status.CORRECTED);
    }

    @Test
    void aCorrectionThatLeavesTheRecordAsItWasLeavesTheDispute() {
        telling.corrected("m1", "k1", "hash-1", 90, mentor("mia", 90), mentee("noah", 90));

        assertThat(dispute().status()).isEqualTo(Dispute.Status.OPEN);
    }

    @Test
    void P14_contactThatMustBeSupervisedAndWasNotIsFlagged() {
        assertThat(meeting(true).unsupervised()).isTrue();
        assertThat(meeting(false).unsupervised()).isFalse();

        told.voided("k1");

        assertThat(meeting(true).unsupervised()).isFalse();
    }

    private MeetingView meeting(boolean supervised) {
        return diary.of(EVERYTHING, id -> supervised)
                .getOrDefault("m1", List.of())
                .get(0);
    }

    private Dispute dispute() {
        return meeting(false).disputes().get(0);
    }
}
