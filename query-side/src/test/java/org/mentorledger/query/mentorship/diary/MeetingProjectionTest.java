package org.mentorledger.query.mentorship.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.Activity;
import org.mentorledger.kernel.mentorship.Formality;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.evidence.Attended;
import org.mentorledger.query.evidence.Signature;
import org.mentorledger.query.projection.Projection;

class MeetingProjectionTest extends RoomContract {
    private static final Map<String, Standing> EVERYTHING = Map.of("m1", new Standing(true, List.of()));
    private final MeetingProjection projection = new MeetingProjection(telling.vault());
    private final MeetingViews diary = new MeetingViews(story.generations(), projection);

    @Override
    protected Projection projection() {
        return projection;
    }

    @Test
    void O13_aMeetingIsShownAsItWasLogged() {
        telling.logged("m1", "k1", "hash-1", 90, LocalTime.of(14, 0), mentor("mia", 90), mentee("noah", 80));

        MeetingView meeting = meeting();

        assertThat(meeting.status()).isEqualTo(MeetingView.Status.LOGGED);
        assertThat(meeting.revision()).isEqualTo(1);
        assertThat(meeting.startedAt()).isEqualTo("14:00");
        assertThat(meeting.attendance()).extracting(Attended::minutes).containsExactly(90, 80);
    }

    @Test
    void O14_peopleBearTheNamesOfThen() {
        telling.aYear();

        assertThat(meeting().attendance()).extracting(Attended::name).containsExactly("Then mia", "Then noah");
    }

    @Test
    void O16_O17_O18_minutesDayAndTopicsAreShown() {
        telling.logged("m1", "k1", "hash-1", 90, null, mentor("mia", 90), mentee("noah", 90));

        MeetingView meeting = meeting();

        assertThat(meeting.minutes()).isEqualTo(90);
        assertThat(meeting.heldOn()).isEqualTo("2026-09-10");
        assertThat(meeting.topics()).containsExactly("Networks", "A CV");
    }

    @Test
    void O15_aSignatureStandsBoundToTheRecord() {
        telling.logged("m1", "k1", "hash-1", 90, null, mentor("mia", 90), mentee("noah", 90));
        telling.signed("m1", "k1", "hash-1", "noah");

        assertThat(meeting().signatures())
                .extracting(Signature::participant, Signature::recordHash)
                .containsExactly(tuple("noah", "hash-1"));
    }

    @Test
    void U13_aCorrectionVoidsTheSignaturesOfTheRecordBefore() {
        telling.logged("m1", "k1", "hash-1", 90, null, mentor("mia", 90), mentee("noah", 90));
        telling.signed("m1", "k1", "hash-1", "noah");
        telling.corrected("m1", "k1", "hash-2", 60, mentor("mia", 60), mentee("noah", 60));

        assertThat(meeting().signatures()).isEmpty();
        assertThat(meeting().minutes()).isEqualTo(60);
        assertThat(meeting().revision()).isEqualTo(2);
    }

    @Test
    void aCorrectionThatLeavesTheRecordAsItWasLeavesItsSignatures() {
        telling.logged("m1", "k1", "hash-1", 90, null, mentor("mia", 90), mentee("noah", 90));
        telling.signed("m1", "k1", "hash-1", "noah");
        telling.corrected("m1", "k1", "hash-1", 90, mentor("mia", 90), mentee("noah", 90));

        assertThat(meeting().signatures()).hasSize(1);
    }

    @Test
    void O10_P6_P7_P19_K37_K38_howAMeetingCameAboutAndWhatWasDoneInItAreShown() {
        new ToldAppointments(story, telling.vault(), "m1").metInformally("k9");

        MeetingView meeting = meeting();

        assertThat(meeting.activities()).containsExactly(Activity.INTERVIEW_PREPARATION, Activity.NETWORKING);
        assertThat(meeting.formality()).isEqualTo(Formality.INFORMAL);
        assertThat(meeting.venue()).isEqualTo(Venue.CAFE);
        assertThat(meeting.initiator()).isEqualTo(Initiator.MENTEE);
        assertThat(meeting.supervision()).isEqualTo(Supervision.GROUP_SETTING);
        assertThat(meeting.topics()).contains("My work situation");
    }

    private MeetingView meeting() {
        return diary.of(EVERYTHING, id -> false).getOrDefault("m1", List.of()).get(0);
    }
}
