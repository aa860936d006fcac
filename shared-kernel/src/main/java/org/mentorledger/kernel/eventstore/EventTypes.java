package org.mentorledger.kernel.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.account.AccountEvent;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.PlanningEvent;

/**
 * The one table of stored names: which class is written under which name and revision. Names are for ever; a class may
 * be moved or renamed as long as its line stays.
 */
public final class EventTypes {

    /** A stored name with the revision of its form: a whole number from 1 on. */
    public record WireType(String name, @Nullable String revision) {
        private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,8}");

        /** The kind of stream in whose vocabulary it is, such as {@code mentorship}; empty text when it names none. */
        public String stream() {
            return name.substring(0, Math.max(0, name.indexOf('.')));
        }

        /** The revision as a number; 0 when it is none. */
        public int number() {
            return revision != null && WHOLE.matcher(revision).matches() ? Integer.parseInt(revision) : 0;
        }
    }

    private static final Map<Class<? extends LedgerEvent>, WireType> BY_CLASS = new LinkedHashMap<>();
    private static final Map<String, Class<? extends LedgerEvent>> BY_NAME = new LinkedHashMap<>();

    static {
        line(ProgramEvent.Defined.class, "program.Defined", "2");
        line(ProgramEvent.CycleOpened.class, "program.CycleOpened", "1");
        line(ProgramEvent.PolicyRevised.class, "program.PolicyRevised", "2");
        line(ProgramEvent.PeriodAnnounced.class, "program.PeriodAnnounced", "1");
        line(ProgramEvent.CoordinatorAppointed.class, "program.CoordinatorAppointed", "1");
        line(ProgramEvent.CoordinatorRemoved.class, "program.CoordinatorRemoved", "1");
        line(ParticipantEvent.Registered.class, "participant.Registered", "1");
        line(ParticipantEvent.Renamed.class, "participant.Renamed", "1");
        line(ParticipantEvent.DesignationRecorded.class, "participant.DesignationRecorded", "1");
        line(ParticipantEvent.ProfileRevised.class, "participant.ProfileRevised", "1");
        line(ParticipantEvent.GuardianLinked.class, "participant.GuardianLinked", "1");
        line(ParticipantEvent.GuardianUnlinked.class, "participant.GuardianUnlinked", "1");
        line(ParticipantEvent.ConsentGiven.class, "participant.ConsentGiven", "2");
        line(ParticipantEvent.ConsentWithdrawn.class, "participant.ConsentWithdrawn", "1");
        line(ParticipantEvent.ScreeningCleared.class, "participant.ScreeningCleared", "1");
        line(ParticipantEvent.ScreeningRevoked.class, "participant.ScreeningRevoked", "1");
        line(ParticipantEvent.Merged.class, "participant.Merged", "1");
        line(ParticipantEvent.MergeUndone.class, "participant.MergeUndone", "1");
        line(ParticipantEvent.AccountInvited.class, "participant.AccountInvited", "1");
        line(ParticipantEvent.AccountLinked.class, "participant.AccountLinked", "1");
        line(ParticipantEvent.AccountUnlinked.class, "participant.AccountUnlinked", "1");
        line(AccountEvent.Claimed.class, "account.Claimed", "1");
        line(AccountEvent.Released.class, "account.Released", "1");
        line(AccountEvent.Suspended.class, "account.Suspended", "1");
        line(AccountEvent.Reinstated.class, "account.Reinstated", "1");
        line(MembershipEvent.Accepted.class, "membership.Accepted", "1");
        line(MembershipEvent.AgreementSigned.class, "membership.AgreementSigned", "1");
        line(MembershipEvent.Applied.class, "membership.Applied", "1");
        line(MembershipEvent.Declined.class, "membership.Declined", "1");
        line(MembershipEvent.AgreementRevoked.class, "membership.AgreementRevoked", "1");
        line(MembershipEvent.TrainingCompleted.class, "membership.TrainingCompleted", "1");
        line(MembershipEvent.TrainingRevoked.class, "membership.TrainingRevoked", "1");
        line(MembershipEvent.Withdrawn.class, "membership.Withdrawn", "1");
        line(MembershipEvent.Returned.class, "membership.Returned", "1");
        line(LifecycleEvent.Proposed.class, "mentorship.Proposed", "1");
        line(LifecycleEvent.Accepted.class, "mentorship.Accepted", "1");
        line(LifecycleEvent.Started.class, "mentorship.Started", "1");
        line(LifecycleEvent.Declined.class, "mentorship.Declined", "1");
        line(LifecycleEvent.AnchorMoved.class, "mentorship.AnchorMoved", "1");
        line(LifecycleEvent.PolicyAdjusted.class, "mentorship.PolicyAdjusted", "2");
        line(LifecycleEvent.PolicyAdopted.class, "mentorship.PolicyAdopted", "1");
        line(LifecycleEvent.RelationTypeChanged.class, "mentorship.RelationTypeChanged", "1");
        line(LifecycleEvent.Paused.class, "mentorship.Paused", "1");
        line(LifecycleEvent.Resumed.class, "mentorship.Resumed", "1");
        line(LifecycleEvent.NoticeGiven.class, "mentorship.NoticeGiven", "1");
        line(LifecycleEvent.MenteeTold.class, "mentorship.MenteeTold", "1");
        line(LifecycleEvent.Extended.class, "mentorship.Extended", "1");
        line(LifecycleEvent.Completed.class, "mentorship.Completed", "1");
        line(LifecycleEvent.Closed.class, "mentorship.Closed", "1");
        line(LifecycleEvent.Reopened.class, "mentorship.Reopened", "1");
        line(PartyEvent.MentorJoined.class, "mentorship.MentorJoined", "1");
        line(PartyEvent.MenteeJoined.class, "mentorship.MenteeJoined", "1");
        line(PartyEvent.MentorLeft.class, "mentorship.MentorLeft", "1");
        line(PartyEvent.MenteeLeft.class, "mentorship.MenteeLeft", "1");
        line(PartyEvent.SuccessorNominated.class, "mentorship.SuccessorNominated", "1");
        line(PartyEvent.MentorReassigned.class, "mentorship.MentorReassigned", "1");
        line(DevelopmentEvent.ExpectationsProposed.class, "mentorship.ExpectationsProposed", "1");
        line(DevelopmentEvent.ExpectationsAgreed.class, "mentorship.ExpectationsAgreed", "1");
        line(DevelopmentEvent.AreaNamed.class, "mentorship.AreaNamed", "1");
        line(DevelopmentEvent.ResourceShared.class, "mentorship.ResourceShared", "1");
        line(DevelopmentEvent.GoalSet.class, "mentorship.GoalSet", "1");
        line(DevelopmentEvent.GoalRevised.class, "mentorship.GoalRevised", "1");
        line(DevelopmentEvent.GoalProgressNoted.class, "mentorship.GoalProgressNoted", "1");
        line(DevelopmentEvent.GoalAchieved.class, "mentorship.GoalAchieved", "1");
        line(DevelopmentEvent.GoalAbandoned.class, "mentorship.GoalAbandoned", "1");
        line(DevelopmentEvent.GoalReopened.class, "mentorship.GoalReopened", "1");
        line(MeetingEvent.AvailabilityOffered.class, "mentorship.AvailabilityOffered", "1");
        line(MeetingEvent.MeetingScheduled.class, "mentorship.MeetingScheduled", "1");
        line(MeetingEvent.MeetingRescheduled.class, "mentorship.MeetingRescheduled", "1");
        line(MeetingEvent.AgendaPrepared.class, "mentorship.AgendaPrepared", "1");
        line(MeetingEvent.AgendaReviewed.class, "mentorship.AgendaReviewed", "1");
        line(MeetingEvent.MeetingCancelled.class, "mentorship.MeetingCancelled", "1");
        line(MeetingEvent.MeetingMissed.class, "mentorship.MeetingMissed", "1");
        line(MeetingEvent.MeetingLogged.class, "mentorship.MeetingLogged", "1");
        line(MeetingEvent.MeetingCorrected.class, "mentorship.MeetingCorrected", "1");
        line(MeetingEvent.MeetingVoided.class, "mentorship.MeetingVoided", "1");
        line(MeetingEvent.MeetingSigned.class, "mentorship.MeetingSigned", "1");
        line(MeetingEvent.PaperSignatureRecorded.class, "mentorship.PaperSignatureRecorded", "1");
        line(MeetingEvent.MeetingDisputed.class, "mentorship.MeetingDisputed", "1");
        line(MeetingEvent.DisputeWithdrawn.class, "mentorship.DisputeWithdrawn", "1");
        line(MeetingEvent.DisputeResolved.class, "mentorship.DisputeResolved", "1");
        line(DialogueEvent.NoteKept.class, "mentorship.NoteKept", "2");
        line(DialogueEvent.CheckInRecorded.class, "mentorship.CheckInRecorded", "1");
        line(DialogueEvent.ChallengeResolved.class, "mentorship.ChallengeResolved", "1");
        line(DialogueEvent.FeedbackGiven.class, "mentorship.FeedbackGiven", "1");
        line(DialogueEvent.PulseGiven.class, "mentorship.PulseGiven", "2");
        line(DialogueEvent.IntroductionMade.class, "mentorship.IntroductionMade", "1");
        line(DialogueEvent.OutcomeRecorded.class, "mentorship.OutcomeRecorded", "1");
        line(ProgramEvent.CareerListed.class, "program.CareerListed", "1");
        line(ProgramEvent.CareerDelisted.class, "program.CareerDelisted", "1");
        line(ProgramEvent.CohortDefined.class, "program.CohortDefined", "1");
        line(ProgramEvent.CohortPlanned.class, "program.CohortPlanned", "1");
        line(MembershipEvent.CohortAssigned.class, "membership.CohortAssigned", "1");
        line(MembershipEvent.ExperienceDeclared.class, "membership.ExperienceDeclared", "1");
        line(MembershipEvent.SectorBriefed.class, "membership.SectorBriefed", "1");
        line(PlanningEvent.Scheduled.class, "session.Scheduled", "1");
        line(PlanningEvent.PlanRevised.class, "session.PlanRevised", "1");
        line(PlanningEvent.Confirmed.class, "session.Confirmed", "1");
        line(PlanningEvent.Cancelled.class, "session.Cancelled", "1");
        line(PlanningEvent.Held.class, "session.Held", "1");
        line(PlanningEvent.Reopened.class, "session.Reopened", "1");
        line(PlanningEvent.MentorAssigned.class, "session.MentorAssigned", "1");
        line(PlanningEvent.MentorReleased.class, "session.MentorReleased", "1");
        line(PlanningEvent.Invited.class, "session.Invited", "1");
        line(EnrolmentEvent.Enrolled.class, "session.Enrolled", "1");
        line(EnrolmentEvent.Waitlisted.class, "session.Waitlisted", "1");
        line(EnrolmentEvent.Promoted.class, "session.Promoted", "1");
        line(EnrolmentEvent.EnrolmentCancelled.class, "session.EnrolmentCancelled", "1");
        line(AttendanceEvent.Arrived.class, "session.Arrived", "1");
        line(AttendanceEvent.Departed.class, "session.Departed", "1");
        line(AttendanceEvent.AttendanceRecorded.class, "session.AttendanceRecorded", "1");
        line(AttendanceEvent.AttendanceCorrected.class, "session.AttendanceCorrected", "1");
        line(AttendanceEvent.AttendanceVoided.class, "session.AttendanceVoided", "1");
        line(AttendanceEvent.AttendanceOverridden.class, "session.AttendanceOverridden", "1");
        line(ContentEvent.TopicRaised.class, "session.TopicRaised", "1");
        line(ContentEvent.TopicCovered.class, "session.TopicCovered", "1");
        line(ContentEvent.TopicReopened.class, "session.TopicReopened", "1");
        line(ContentEvent.CareerPresented.class, "session.CareerPresented", "1");
        line(ContentEvent.OverlapNoted.class, "session.OverlapNoted", "1");
        line(ContentEvent.FeedbackGiven.class, "session.FeedbackGiven", "1");
        line(JourneyEvent.InterestsDeclared.class, "journey.InterestsDeclared", "1");
        line(JourneyEvent.StageEntered.class, "journey.StageEntered", "1");
        line(JourneyEvent.StageCompleted.class, "journey.StageCompleted", "1");
        line(JourneyEvent.StageReopened.class, "journey.StageReopened", "1");
        line(JourneyEvent.StageNoted.class, "journey.StageNoted", "1");
        line(JourneyEvent.TopicExplored.class, "journey.TopicExplored", "1");
        line(JourneyEvent.CareerPathsChosen.class, "journey.CareerPathsChosen", "1");
        line(JourneyEvent.CareerPathDefined.class, "journey.CareerPathDefined", "1");
        line(JourneyEvent.ExperienceRecorded.class, "journey.ExperienceRecorded", "1");
        line(JourneyEvent.ExperienceVoided.class, "journey.ExperienceVoided", "1");
        line(JourneyEvent.LearningPlanDrawn.class, "journey.LearningPlanDrawn", "1");
        line(JourneyEvent.LearningPlanRevised.class, "journey.LearningPlanRevised", "1");
        line(JourneyEvent.LearningItemCompleted.class, "journey.LearningItemCompleted", "1");
    }

    private EventTypes() {}

    private static void line(Class<? extends LedgerEvent> type, String name, String revision) {
        if (BY_CLASS.put(type, new WireType(name, revision)) != null || BY_NAME.put(name, type) != null) {
            throw new IllegalStateException("Two lines for " + name);
        }
    }

    /** All event classes, in the order of the table. */
    public static Set<Class<? extends LedgerEvent>> classes() {
        return BY_CLASS.keySet();
    }

    /** The event classes of a vocabulary, or the class itself. */
    public static Set<Class<? extends LedgerEvent>> within(Class<? extends LedgerEvent> vocabulary) {
        return BY_CLASS.keySet().stream().filter(vocabulary::isAssignableFrom).collect(Collectors.toUnmodifiableSet());
    }

    /** The stored name and revision of an event class, if it is in the table. */
    public static Optional<WireType> of(Class<?> type) {
        return Optional.ofNullable(BY_CLASS.get(type));
    }

    /** Whether this version reads what was stored so: it knows the name, and that revision or a later one of it. */
    public static boolean isReadable(WireType stored) {
        return named(stored.name())
                .flatMap(EventTypes::of)
                .filter(current -> stored.number() > 0 && stored.number() <= current.number())
                .isPresent();
    }

    /** The class of events of that stored name; of a name that is not in the table, the vocabulary of its stream. */
    public static Class<? extends LedgerEvent> closest(String name) {
        String stream = new WireType(name, null).stream();
        return named(name)
                .or(() -> BY_CLASS.entrySet().stream()
                        .filter(line -> line.getValue().stream().equals(stream))
                        .findFirst()
                        .map(line -> vocabulary(line.getKey())))
                .orElse(LedgerEvent.class);
    }

    private static Class<? extends LedgerEvent> vocabulary(Class<? extends LedgerEvent> event) {
        return Stream.of(event.getInterfaces())
                .filter(type -> type != LedgerEvent.class && LedgerEvent.class.isAssignableFrom(type))
                .findFirst()
                .<Class<? extends LedgerEvent>>map(type -> vocabulary(type.asSubclass(LedgerEvent.class)))
                .orElse(event);
    }

    /** The class that reads events of that stored name, if it is in the table. */
    public static Optional<Class<? extends LedgerEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
