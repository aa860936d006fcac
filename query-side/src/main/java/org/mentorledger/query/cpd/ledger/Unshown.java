package org.mentorledger.query.cpd.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.program.ProgramEvent;

/** What decides nobody's credit. */
final class Unshown {
    private static final List<Class<? extends LedgerEvent>> OF_MENTORSHIPS = List.of(
            LifecycleEvent.Accepted.class,
            LifecycleEvent.Declined.class,
            LifecycleEvent.AnchorMoved.class,
            LifecycleEvent.Paused.class,
            LifecycleEvent.Resumed.class,
            LifecycleEvent.NoticeGiven.class,
            LifecycleEvent.MenteeTold.class,
            LifecycleEvent.Extended.class,
            LifecycleEvent.Completed.class,
            LifecycleEvent.Closed.class,
            LifecycleEvent.Reopened.class,
            PartyEvent.class,
            DevelopmentEvent.class,
            DialogueEvent.class,
            MeetingEvent.AvailabilityOffered.class,
            MeetingEvent.MeetingScheduled.class,
            MeetingEvent.MeetingRescheduled.class,
            MeetingEvent.AgendaPrepared.class,
            MeetingEvent.AgendaReviewed.class,
            MeetingEvent.MeetingCancelled.class,
            MeetingEvent.MeetingMissed.class);

    private static final List<Class<? extends LedgerEvent>> OF_PROGRAMS = List.of(
            ProgramEvent.CycleOpened.class,
            ProgramEvent.PeriodAnnounced.class,
            ProgramEvent.CoordinatorAppointed.class,
            ProgramEvent.CoordinatorRemoved.class,
            ProgramEvent.CareerListed.class,
            ProgramEvent.CareerDelisted.class,
            ProgramEvent.CohortDefined.class,
            ProgramEvent.CohortPlanned.class);

    /** Which ids are one person, the room of people knows. */
    private static final List<Class<? extends LedgerEvent>> OF_PEOPLE = List.of(
            ParticipantEvent.Registered.class,
            ParticipantEvent.Renamed.class,
            ParticipantEvent.ProfileRevised.class,
            ParticipantEvent.GuardianLinked.class,
            ParticipantEvent.GuardianUnlinked.class,
            ParticipantEvent.ConsentGiven.class,
            ParticipantEvent.ConsentWithdrawn.class,
            ParticipantEvent.ScreeningCleared.class,
            ParticipantEvent.ScreeningRevoked.class,
            ParticipantEvent.Merged.class,
            ParticipantEvent.MergeUndone.class,
            ParticipantEvent.AccountInvited.class,
            ParticipantEvent.AccountLinked.class,
            ParticipantEvent.AccountUnlinked.class);

    static final Set<Class<? extends LedgerEvent>> ALL = Stream.of(
                    OF_MENTORSHIPS, OF_PROGRAMS, OF_PEOPLE, List.copyOf(Sittings.IGNORED))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Unshown() {}
}
