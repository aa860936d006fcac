package org.mentorledger.server.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;

/** Names that stores and other nodes hold. One that changes here breaks what is stored, or nodes of the version before. */
class WireNamesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mentorledger.command", "org.mentorledger.query");

    @Test
    void aggregatesAreStoredUnderTheseTypes() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAnnotatedWith(Aggregate.class))
                        .map(type -> type.getAnnotationOfType(Aggregate.class).type()))
                .containsExactlyInAnyOrder(
                        "Account", "Program", "Participant", "Membership", "Mentorship", "Journey", "Session");
    }

    @Test
    void tokensAndLettersLieUnderTheseGroups() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAssignableTo(Projection.class) && !type.isInterface())
                        .map(WireNamesTest::room)
                        .map(Room::group))
                .containsExactlyInAnyOrder(
                        "programs-v3",
                        "people-v4",
                        "roster-v3",
                        "goals-v1",
                        "diary-v3",
                        "cadence-v1",
                        "dialogue-v1",
                        "attention-v1",
                        "timeline-v2",
                        "sessions-v1",
                        "attendance-v1",
                        "topics-v1",
                        "cpd-ledger-v3",
                        "cpd-trail-v3",
                        "journeys-v1",
                        "sector-briefs-v1");
    }

    @Test
    void tokensAndLettersOfReactionsLieUnderTheseGroups() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAnnotatedWith(ProcessingGroup.class))
                        .map(type ->
                                type.getAnnotationOfType(ProcessingGroup.class).value()))
                .containsExactlyInAnyOrder("when-session-held-then-complete-training");
    }

    @Test
    void commandsTravelUnderTheseNames() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.getAllRawInterfaces().stream()
                                .anyMatch(of -> of.getSimpleName().matches(".+Command")))
                        .filter(type -> !type.isInterface())
                        .map(type -> type.getName().replace("org.mentorledger.command.", "")))
                .containsExactlyInAnyOrder(
                        "program.ProgramCommand$DefineProgram",
                        "program.ProgramCommand$OpenCycle",
                        "program.ProgramCommand$RevisePolicy",
                        "program.ProgramCommand$AnnouncePeriod",
                        "program.ProgramCommand$AppointCoordinator",
                        "program.ProgramCommand$RemoveCoordinator",
                        "program.ProgramCommand$ListCareer",
                        "program.ProgramCommand$DelistCareer",
                        "program.ProgramCommand$DefineCohort",
                        "program.ProgramCommand$PlanCohort",
                        "participant.ParticipantCommand$RegisterParticipant",
                        "participant.ParticipantCommand$RenameParticipant",
                        "participant.ParticipantCommand$ReviseProfile",
                        "participant.ParticipantCommand$RecordDesignation",
                        "participant.ParticipantCommand$LinkGuardian",
                        "participant.ParticipantCommand$UnlinkGuardian",
                        "participant.ParticipantCommand$GiveConsent",
                        "participant.ParticipantCommand$WithdrawConsent",
                        "participant.ParticipantCommand$ClearScreening",
                        "participant.ParticipantCommand$RevokeScreening",
                        "participant.ParticipantCommand$InviteAccount",
                        "participant.ParticipantCommand$LinkAccount",
                        "participant.ParticipantCommand$UnlinkAccount",
                        "account.AccountCommand$ClaimAccount",
                        "account.AccountCommand$ReleaseAccount",
                        "account.AccountCommand$SuspendAccount",
                        "account.AccountCommand$ReinstateAccount",
                        "participant.ParticipantCommand$MergeParticipants",
                        "participant.ParticipantCommand$UndoMerge",
                        "membership.MembershipCommand$JoinProgram",
                        "membership.MembershipCommand$SignAgreements",
                        "membership.MembershipCommand$ApplyToProgram",
                        "membership.MembershipCommand$AcceptApplication",
                        "membership.MembershipCommand$DeclineApplication",
                        "membership.MembershipCommand$SignAgreement",
                        "membership.MembershipCommand$RevokeAgreement",
                        "membership.MembershipCommand$RecordTraining",
                        "membership.MembershipCommand$RevokeTraining",
                        "membership.MembershipCommand$WithdrawFromProgram",
                        "membership.MembershipCommand$ReturnToProgram",
                        "membership.MembershipCommand$AssignCohort",
                        "membership.MembershipCommand$DeclareExperience",
                        "membership.MembershipCommand$BriefSector",
                        "journey.CareerCommand$DeclareInterests",
                        "journey.CareerCommand$ChooseCareerPaths",
                        "journey.CareerCommand$DefineCareerPath",
                        "journey.StageCommand$EnterStage",
                        "journey.StageCommand$CompleteStage",
                        "journey.StageCommand$ReopenStage",
                        "journey.StageCommand$NoteStage",
                        "journey.StageCommand$ExploreTopic",
                        "journey.ExperienceCommand$RecordExperience",
                        "journey.ExperienceCommand$VoidExperience",
                        "journey.LearningCommand$DrawLearningPlan",
                        "journey.LearningCommand$ReviseLearningPlan",
                        "journey.LearningCommand$CompleteLearningItem",
                        "mentorship.LifecycleCommand$ProposeMentorship",
                        "mentorship.LifecycleCommand$AcceptMentorship",
                        "mentorship.LifecycleCommand$StartMentorship",
                        "mentorship.LifecycleCommand$DeclineMentorship",
                        "mentorship.LifecycleCommand$MoveAnchor",
                        "mentorship.LifecycleCommand$AdjustPolicy",
                        "mentorship.LifecycleCommand$AdoptPolicy",
                        "mentorship.LifecycleCommand$ChangeRelationType",
                        "mentorship.LifecycleCommand$PauseMentorship",
                        "mentorship.LifecycleCommand$ResumeMentorship",
                        "mentorship.LifecycleCommand$GiveNotice",
                        "mentorship.LifecycleCommand$TellMentee",
                        "mentorship.LifecycleCommand$ExtendMentorship",
                        "mentorship.LifecycleCommand$CompleteMentorship",
                        "mentorship.LifecycleCommand$CloseMentorship",
                        "mentorship.LifecycleCommand$ReopenMentorship",
                        "mentorship.PartyCommand$AddMember",
                        "mentorship.PartyCommand$RemoveMember",
                        "mentorship.PartyCommand$NominateSuccessor",
                        "mentorship.DevelopmentCommand$SetGoal",
                        "mentorship.DevelopmentCommand$AchieveGoal",
                        "mentorship.DevelopmentCommand$ReviseGoal",
                        "mentorship.DevelopmentCommand$NoteGoalProgress",
                        "mentorship.DevelopmentCommand$AbandonGoal",
                        "mentorship.DevelopmentCommand$ReopenGoal",
                        "mentorship.DevelopmentCommand$ProposeExpectations",
                        "mentorship.DevelopmentCommand$AgreeExpectations",
                        "mentorship.DevelopmentCommand$NameArea",
                        "mentorship.DevelopmentCommand$ShareResource",
                        "mentorship.DialogueCommand$KeepNote",
                        "mentorship.DialogueCommand$RecordCheckIn",
                        "mentorship.DialogueCommand$ResolveChallenge",
                        "mentorship.DialogueCommand$GiveFeedback",
                        "mentorship.DialogueCommand$GivePulse",
                        "mentorship.DialogueCommand$RecordIntroduction",
                        "mentorship.DialogueCommand$RecordOutcome",
                        "mentorship.MeetingCommand$LogMeeting",
                        "mentorship.MeetingCommand$CorrectMeeting",
                        "mentorship.MeetingCommand$SignMeeting",
                        "mentorship.MeetingCommand$RecordPaperSignature",
                        "mentorship.MeetingCommand$VoidMeeting",
                        "mentorship.MeetingCommand$DisputeMeeting",
                        "mentorship.MeetingCommand$WithdrawDispute",
                        "mentorship.MeetingCommand$ResolveDispute",
                        "mentorship.SchedulingCommand$OfferAvailability",
                        "mentorship.SchedulingCommand$ScheduleMeeting",
                        "mentorship.SchedulingCommand$RescheduleMeeting",
                        "mentorship.SchedulingCommand$CancelMeeting",
                        "mentorship.SchedulingCommand$MissMeeting",
                        "mentorship.SchedulingCommand$PrepareAgenda",
                        "mentorship.SchedulingCommand$ReviewAgenda",
                        "session.PlanningCommand$ScheduleSession",
                        "session.PlanningCommand$ReviseSession",
                        "session.PlanningCommand$ConfirmSession",
                        "session.PlanningCommand$CancelSession",
                        "session.PlanningCommand$HoldSession",
                        "session.PlanningCommand$ReopenSession",
                        "session.PlanningCommand$AssignMentor",
                        "session.PlanningCommand$ReleaseMentor",
                        "session.PlanningCommand$InviteToSession",
                        "session.EnrolmentCommand$EnrolInSession",
                        "session.EnrolmentCommand$CancelEnrolment",
                        "session.EnrolmentCommand$EnrolAll",
                        "session.AttendanceCommand$RecordArrival",
                        "session.AttendanceCommand$RecordDeparture",
                        "session.AttendanceCommand$RecordAttendance",
                        "session.AttendanceCommand$CorrectAttendance",
                        "session.AttendanceCommand$VoidAttendance",
                        "session.AttendanceCommand$OverrideAttendance",
                        "session.ContentCommand$RaiseTopic",
                        "session.ContentCommand$CoverTopic",
                        "session.ContentCommand$ReopenTopic",
                        "session.ContentCommand$PresentCareer",
                        "session.ContentCommand$NoteOverlap",
                        "session.ContentCommand$GiveSessionFeedback");
    }

    @Test
    void metadataStandUnderTheseKeys() {
        assertThat(EventMetaData.ALL)
                .containsExactlyInAnyOrder(
                        "actor",
                        "actorParticipant",
                        "actorRoles",
                        "onBehalfOf",
                        "reason",
                        "cause",
                        "origin",
                        "source",
                        "commandId",
                        "commandMac");
    }

    private static Room room(JavaClass projection) {
        try {
            Field room = projection.reflect().getDeclaredField("ROOM");
            room.setAccessible(true);
            return (Room) room.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(projection.getName() + " names no room", e);
        }
    }
}
