package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.proposal;
import static org.mentorledger.command.world.Story.told;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorledger.command.world.Person;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;

class AddMemberTest {
    private static final List<String> ALL = List.of("ONE_TO_ONE", "ONE_TO_MANY", "MANY_TO_ONE", "MANY_TO_MANY");
    private static final Map<String, Object> ZOE = told("participantId", "zoe", "role", "MENTEE", "on", "2026-04-01");
    private static final Map<String, Object> MAX = told("participantId", "max", "role", "MENTOR", "on", "2026-04-01");

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void P3_aSecondMenteeJoinsASmallGroup() {
        story.running(Map.of("shapes", List.of("ONE_TO_ONE", "ONE_TO_MANY")));

        story.office.does("addMember", ZOE);

        PartyEvent.MenteeJoined joined = story.world.last("mentorship:m", PartyEvent.MenteeJoined.class);
        assertThat(joined.participantId()).isEqualTo(new ParticipantId("zoe"));
        assertThat(joined.happenedOn()).isEqualTo("2026-04-01");
        assertThat(story.office.refusal("addMember", MAX)).isEqualTo("SHAPE_NOT_ALLOWED participantId");
    }

    @Test
    void K30_aGroupOfMentorsIsAssignedToTheMentee() {
        story.running(Map.of("shapes", List.of("ONE_TO_ONE", "MANY_TO_ONE")));

        story.office.does("addMember", MAX);

        assertThat(story.world
                        .facts()
                        .mentorship(new MentorshipId("m"))
                        .orElseThrow()
                        .mentorIds())
                .containsExactly(new ParticipantId("mia"), new ParticipantId("max"));
        assertThat(story.office.refusal("addMember", ZOE)).isEqualTo("SHAPE_NOT_ALLOWED participantId");
    }

    @ParameterizedTest
    @CsvSource({"ONE_TO_ONE, mia, noah", "ONE_TO_MANY, mia, noah zoe", "MANY_TO_ONE, mia max, noah"})
    void P10_theProgramSaysWhichShapesThereAre(String shape, String mentors, String mentees) {
        story.withProgram(Map.of("shapes", List.of(shape)));

        assertThat(story.office.outcome(
                        "proposeMentorship",
                        with(
                                proposal(),
                                "mentorIds",
                                List.of(mentors.split(" ")),
                                "menteeIds",
                                List.of(mentees.split(" ")))))
                .isEqualTo("DONE");
        assertThat(story.office.refusal(
                        "proposeMentorship",
                        with(
                                proposal(),
                                "id",
                                "n",
                                "mentorIds",
                                List.of("mia", "max"),
                                "menteeIds",
                                List.of("noah", "zoe"))))
                .isEqualTo("SHAPE_NOT_ALLOWED menteeIds");
    }

    @Test
    void K35_manyStandOnBothSidesWhereTheProgramSaysSo() {
        story.running(Map.of("shapes", ALL));

        story.office.does("addMember", ZOE);

        assertThat(story.office.outcome("addMember", MAX)).isEqualTo("DONE");
    }

    @Test
    void P2_oneOnOneStaysOneOnOneOnEveryDay() {
        story.running(Map.of());

        assertThat(story.office.refusal("addMember", ZOE)).isEqualTo("SHAPE_NOT_ALLOWED participantId");
    }

    @Test
    void P12_aProposalThatAwaitsItsMenteeGetsOne() {
        story.withProgram(Map.of("agreements", List.of()));
        story.office.does("proposeMentorship", with(proposal(), "menteeIds", List.of(), "anchorDate", "2026-06-01"));
        story.office.does("addMember", told("participantId", "noah", "role", "MENTEE", "on", "2026-02-20"));
        story.noah.does("acceptMentorship", told("acceptedOn", "2026-02-20"));

        story.started();

        assertThat(story.world
                        .last("mentorship:m", LifecycleEvent.Started.class)
                        .happenedOn())
                .isEqualTo("2026-03-01");
    }

    @Test
    void aMenteeWhoJoinsLaterIsMissingAtTheStart() {
        story.withProgram(Map.of("agreements", List.of()));
        story.office.does("proposeMentorship", with(proposal(), "menteeIds", List.of(), "anchorDate", "2026-06-01"));
        story.office.does("addMember", ZOE);
        story.zoe.does("acceptMentorship", told("acceptedOn", "2026-02-20"));

        assertThat(story.office.refusal("startMentorship", told("startOn", "2026-03-01")))
                .isEqualTo("MENTEE_MISSING");
    }

    @Test
    void joiningAgainIsAlreadySoAndOnAnotherDayTheyStandInIt() {
        story.running(Map.of("shapes", ALL));
        story.office.does("addMember", ZOE);

        assertThat(story.admin.outcome("addMember", ZOE)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("addMember", with(MAX, "participantId", "mia")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("addMember", with(ZOE, "on", "2026-05-01")))
                .isEqualTo("ALREADY_A_PARTY on");
    }

    @Test
    void whoJoinsIsAMemberInThatRoleAndStandsOnOneSide() {
        story.running(Map.of("shapes", ALL));

        assertThat(story.office.refusal("addMember", with(ZOE, "role", "MENTOR")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.office.refusal("addMember", with(MAX, "participantId", "noah")))
                .isEqualTo("MENTOR_IS_MENTEE participantId");
    }

    @Test
    void whoJoinsDoesSoWhileItRuns() {
        story.running(Map.of("shapes", ALL));

        assertThat(story.office.refusal("addMember", with(ZOE, "on", "2026-02-28")))
                .isEqualTo("OUTSIDE_RUN on");
        assertThat(story.office.refusal("addMember", with(ZOE, "on", "2027-02-01")))
                .isEqualTo("OUTSIDE_RUN on");
        story.office.does("completeMentorship", told("completedOn", "2026-06-01"));
        assertThat(story.office.refusal("addMember", ZOE)).isEqualTo("ENDED");
    }

    @Test
    void whoJoinsARunningMentorshipMeetsTheGuardsOfItsStart() {
        story.withProgram(Map.of("shapes", ALL)).proposed().accepted().started();

        assertThat(story.office.refusal("addMember", ZOE)).isEqualTo("AGREEMENT_MISSING");
    }

    @Test
    void onlyTheOfficeAddsMembers() {
        story.running(Map.of("shapes", ALL));

        assertThat(story.mia.refusal("addMember", ZOE)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("addMember", ZOE)).isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void onePersonIsOnePersonByEitherId() {
        story.running(Map.of("shapes", ALL));
        story.office.does(
                "registerParticipant",
                Map.of("id", "noah2", "name", "Noah Singh", "programId", "p", "roles", List.of("MENTOR", "MENTEE")));
        story.admin.does("mergeParticipants", Map.of("retiredId", "noah2", "keptId", "noah", "reason", "One person"));

        assertThat(story.office.refusal("addMember", with(MAX, "participantId", "noah2")))
                .isEqualTo("MENTOR_IS_MENTEE participantId");
        assertThat(story.office.refusal("addMember", with(ZOE, "participantId", "noah2")))
                .isEqualTo("ALREADY_A_PARTY participantId");
    }

    @Test
    void whoIsKeptOfTwoIdsActsForTheRetiredOne() {
        story.running(Map.of());
        story.registers("mia2", "Mia Tremblay", "MENTOR");
        Person kept = story.world.person("mia2", Role.MENTOR);
        assertThat(kept.refusal("logMeeting", meeting())).isEqualTo("NOT_FOUND mentorshipId");

        story.admin.does("mergeParticipants", Map.of("retiredId", "mia", "keptId", "mia2", "reason", "One person"));

        assertThat(kept.outcome("logMeeting", meeting())).isEqualTo("DONE");
        String hash = story.world
                .last("mentorship:m", MeetingEvent.MeetingLogged.class)
                .facts()
                .recordHash();
        kept.does("signMeeting", told("meetingId", "k", "recordHash", hash, "signedName", "Mia Tremblay"));
        assertThat(story.world
                        .last("mentorship:m", MeetingEvent.MeetingSigned.class)
                        .signerId())
                .isEqualTo(new ParticipantId("mia"));
    }
}
