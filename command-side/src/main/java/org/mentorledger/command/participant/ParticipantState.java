package org.mentorledger.command.participant;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.facts.Invitation;
import org.mentorledger.command.facts.Safeguards;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountInvited;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountLinked;
import org.mentorledger.kernel.participant.ParticipantEvent.DesignationRecorded;
import org.mentorledger.kernel.participant.ParticipantEvent.GuardianLinked;
import org.mentorledger.kernel.participant.ParticipantEvent.GuardianUnlinked;
import org.mentorledger.kernel.participant.ParticipantEvent.MergeUndone;
import org.mentorledger.kernel.participant.ParticipantEvent.Merged;
import org.mentorledger.kernel.participant.ParticipantEvent.ProfileRevised;
import org.mentorledger.kernel.participant.ParticipantEvent.Registered;
import org.mentorledger.kernel.participant.ParticipantEvent.Renamed;
import org.mentorledger.kernel.vault.Sealed;

/**
 * What a person's decisions need of their past; what is personal, as ciphertext.
 *
 * @param name the name they bear
 * @param zone of their days
 * @param guardians who stand now
 * @param retiredInto the id that this one was merged into
 * @param invitation the last that was given, unless it is used up
 * @param accounts with which they sign in
 */
record ParticipantState(
        Made made,
        Sealed name,
        String zone,
        Profile profile,
        Designated designated,
        List<ParticipantId> guardians,
        Safeguards safeguards,
        @Nullable ParticipantId retiredInto,
        @Nullable Invitation invitation,
        List<LinkedAccount> accounts) {
    ParticipantState {
        accounts = List.copyOf(accounts);
        guardians = List.copyOf(guardians);
    }

    static ParticipantState evolve(@Nullable ParticipantState state, ParticipantEvent event, Made by) {
        if (event instanceof Registered e) {
            return new ParticipantState(
                    by,
                    e.personal(),
                    e.zone(),
                    Profile.of(e),
                    Designated.NOTHING,
                    List.of(),
                    Safeguards.NONE,
                    null,
                    null,
                    List.of());
        }
        ParticipantState known = requireNonNull(state);
        return known.after(event, by.mac().equals(known.made.mac()) ? by : known.made);
    }

    /**
     * As it is after the event.
     *
     * @param by a registration ends with the last event of its command
     */
    private ParticipantState after(ParticipantEvent event, Made by) {
        return new ParticipantState(
                by,
                event instanceof Renamed e ? e.personal() : name,
                event instanceof ProfileRevised e ? e.zone() : zone,
                event instanceof ProfileRevised e ? profile.after(e) : profile,
                event instanceof DesignationRecorded e ? Designated.by(e) : designated,
                guardiansAfter(event),
                safeguards.after(event),
                event instanceof Merged e ? e.keptId() : event instanceof MergeUndone ? null : retiredInto,
                event instanceof AccountInvited e
                        ? Invitation.by(e)
                        : event instanceof AccountLinked ? null : invitation,
                LinkedAccount.after(accounts, event));
    }

    private List<ParticipantId> guardiansAfter(ParticipantEvent event) {
        List<ParticipantId> after = new ArrayList<>(guardians);
        if (event instanceof GuardianLinked linked) {
            after.add(linked.guardianId());
        } else if (event instanceof GuardianUnlinked unlinked) {
            after.remove(unlinked.guardianId());
        }
        return after;
    }
}
