package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.proposal;
import static org.mentorledger.command.world.Story.told;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

class NoticeTest {
    private static final Map<String, Object> NOTICE =
            told("endReason", "NEW_POSITION", "givenOn", "2026-06-01", "lastDay", "2026-06-30");
    private static final Map<String, Object> TOLD = told("toldOn", "2026-06-05", "reassured", true);

    private final Story story = new Story().running(Map.of("noticeDays", 60));

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void P40_aMentorWhoCanNoLongerBeInvolvedSaysSo() {
        story.mia.does("giveNotice", with(NOTICE, "explanation", "I lead a team now"));

        assertThat(notice().giverId()).isEqualTo(new ParticipantId("mia"));
        assertThat(notice().reason()).isEqualTo(EndReason.NEW_POSITION);
        assertThat(notice().toString()).doesNotContain("team");
    }

    @Test
    void P41_noticeIsGivenToBothAndItsDaysAreCountedAndFewAreNotRefused() {
        story.mia.does("giveNotice", with(NOTICE, "coordinatorToldOn", "2026-06-01", "menteeToldOn", "2026-06-02"));

        assertThat(notice().days()).isEqualTo(29);
        assertThat(notice().coordinatorToldOn()).isEqualTo("2026-06-01");
        assertThat(notice().menteeToldOn()).isEqualTo("2026-06-02");
    }

    @Test
    void noticeIsGivenTodayUnlessSaidAndByTheOfficeForAPartyOrAsItself() {
        story.office.does(
                "giveNotice",
                told("endReason", "OTHER", "lastDay", "2026-06-30", "onBehalfOf", "mia", "reason", "By telephone"));
        assertThat(notice().giverId()).isEqualTo(new ParticipantId("mia"));
        assertThat(notice().happenedOn()).isEqualTo("2026-06-15");

        story.office.does("giveNotice", NOTICE);

        assertThat(notice().giverId()).isNull();
    }

    @Test
    void P43_theMenteeIsToldLater() {
        story.mia.does("giveNotice", NOTICE);

        story.mia.does("tellMentee", TOLD);

        LifecycleEvent.MenteeTold event = story.world.last("mentorship:m", LifecycleEvent.MenteeTold.class);
        assertThat(event.happenedOn()).isEqualTo("2026-06-05");
    }

    @Test
    void P45_theMenteeIsToldThatItHasNothingToDoWithThem() {
        story.mia.does("giveNotice", with(NOTICE, "menteeToldOn", "2026-06-02"));
        assertThat(notice().isReassured()).isFalse();

        story.mia.does("tellMentee", TOLD);

        assertThat(story.world
                        .last("mentorship:m", LifecycleEvent.MenteeTold.class)
                        .isReassured())
                .isTrue();
    }

    @Test
    void theSameAgainIsAlreadySo() {
        story.mia.does("giveNotice", NOTICE);
        assertThat(story.mia.outcome("giveNotice", NOTICE)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.outcome("giveNotice", with(NOTICE, "lastDay", "2026-07-31")))
                .isEqualTo("DONE");

        story.mia.does("tellMentee", TOLD);
        assertThat(story.office.outcome("tellMentee", TOLD)).isEqualTo("ALREADY_SO");
    }

    @Test
    void theMentorOrTheOfficeTellsOnceNoticeWasGiven() {
        assertThat(story.mia.refusal("tellMentee", TOLD)).isEqualTo("NO_NOTICE");
        story.mia.does("giveNotice", NOTICE);

        assertThat(story.noah.refusal("tellMentee", TOLD)).isEqualTo("FORBIDDEN");
        assertThat(story.mia.refusal("tellMentee", with(TOLD, "toldOn", "2026-06-17")))
                .isEqualTo("IN_FUTURE toldOn");
        story.mia.does("closeMentorship", told("closedOn", "2026-06-10", "endReason", "NEW_POSITION"));
        assertThat(story.mia.outcome("tellMentee", TOLD)).isEqualTo("DONE");
    }

    @Test
    void noticeNamesDaysThatCanBe() {
        assertThat(refusal("givenOn", "2026-06-17")).isEqualTo("IN_FUTURE givenOn");
        assertThat(refusal("givenOn", "2026-02-28")).isEqualTo("OUTSIDE_RUN givenOn");
        assertThat(refusal("coordinatorToldOn", "2026-06-17")).isEqualTo("IN_FUTURE coordinatorToldOn");
        assertThat(refusal("menteeToldOn", "2026-06-17")).isEqualTo("IN_FUTURE menteeToldOn");
        assertThat(refusal("lastDay", "2026-05-31")).isEqualTo("BAD_USER_INPUT lastDay");
        assertThat(refusal("lastDay", "2027-02-01")).isEqualTo("OUTSIDE_RUN lastDay");
    }

    @Test
    void onlyPartiesAndTheOfficeGiveNoticeOfWhatRuns() {
        assertThat(story.zoe.refusal("giveNotice", NOTICE)).isEqualTo("NOT_FOUND mentorshipId");
        story.office.does("proposeMentorship", with(proposal(), "id", "n"));
        assertThat(story.mia.refusal("giveNotice", with(NOTICE, "mentorshipId", "n")))
                .isEqualTo("NOT_STARTED");
        story.mia.does("completeMentorship", told("completedOn", "2026-06-01"));
        assertThat(story.mia.refusal("giveNotice", NOTICE)).isEqualTo("ENDED");
    }

    private String refusal(String field, String day) {
        return story.mia.refusal("giveNotice", with(NOTICE, field, day));
    }

    private LifecycleEvent.NoticeGiven notice() {
        return story.world.last("mentorship:m", LifecycleEvent.NoticeGiven.class);
    }
}
