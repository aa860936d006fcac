package org.mentorledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells how one mentorship of mia and noah begins, runs and ends, on days of the test's choice. */
public final class ToldCourse {
    private static final ParticipantId MIA = new ParticipantId("mia");
    private static final ParticipantId NOAH = new ParticipantId("noah");

    private final Story story;
    private final Vault vault;
    private final MentorshipId mentorship;

    /** Tells of that mentorship. */
    public ToldCourse(Story story, Vault vault, String mentorshipId) {
        this.story = story;
        this.vault = vault;
        this.mentorship = new MentorshipId(mentorshipId);
    }

    /** It is proposed for that window and starts on that day, its policy the first version of the program's. */
    public void runs(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate start) {
        proposed(from, to);
        started(from, to, start);
    }

    /** It is proposed for that window. */
    public void proposed(@Nullable LocalDate from, @Nullable LocalDate to) {
        tell(new LifecycleEvent.Proposed(
                mentorship,
                new ProgramId("oacett"),
                1,
                List.of(MIA),
                List.of(NOAH),
                RelationType.NON_SUPERVISING,
                null,
                null,
                null,
                from,
                to,
                null,
                LocalDate.of(2026, 1, 1),
                Facts.ZONE));
    }

    /** It starts on that day. */
    public void started(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate start) {
        tell(new LifecycleEvent.Started(mentorship, 1, from, to, start, Facts.ZONE));
    }

    /** The date that the window hangs on moved. */
    public void moved(LocalDate anchor, LocalDate from, LocalDate to) {
        tell(new LifecycleEvent.AnchorMoved(mentorship, anchor, from, to, null, anchor, Facts.ZONE));
    }

    /** The window ends later. */
    public void extended(LocalDate to) {
        tell(new LifecycleEvent.Extended(mentorship, to, null, to.minusMonths(1), Facts.ZONE));
    }

    /** No contact is due from that day on. */
    public void paused(LocalDate from) {
        tell(new LifecycleEvent.Paused(mentorship, null, because(), from, Facts.ZONE));
    }

    /** Contact is due again from that day on. */
    public void resumed(LocalDate on) {
        tell(new LifecycleEvent.Resumed(mentorship, on, Facts.ZONE));
    }

    /** Mia gives notice to that last day. */
    public void noticed(LocalDate on, LocalDate lastDay, @Nullable LocalDate menteeToldOn) {
        tell(new LifecycleEvent.NoticeGiven(
                mentorship,
                MIA,
                EndReason.RELOCATION,
                lastDay,
                on,
                menteeToldOn,
                30,
                menteeToldOn != null,
                null,
                on,
                Facts.ZONE));
    }

    /** Noah was told why it ends. */
    public void menteeTold(LocalDate on) {
        tell(new LifecycleEvent.MenteeTold(mentorship, true, on, Facts.ZONE));
    }

    /** Another mentor takes over from mia. */
    public void reassigned(String successor, LocalDate on) {
        tell(new PartyEvent.MentorReassigned(mentorship, MIA, new ParticipantId(successor), on, Facts.ZONE));
    }

    /** Another mentee joins. */
    public void joined(String mentee, LocalDate on) {
        tell(new PartyEvent.MenteeJoined(mentorship, new ParticipantId(mentee), on, Facts.ZONE));
    }

    /** It runs by rules of its own. */
    public void adjusted(Policy policy, LocalDate on) {
        tell(new LifecycleEvent.PolicyAdjusted(mentorship, policy, because(), on, Facts.ZONE));
    }

    /** It runs by that version of its program's policy. */
    public void adopted(int version, LocalDate on) {
        tell(new LifecycleEvent.PolicyAdopted(mentorship, version, on, Facts.ZONE));
    }

    /** It ended as intended. */
    public void completed(LocalDate lastDay) {
        tell(new LifecycleEvent.Completed(mentorship, null, lastDay, Facts.ZONE));
    }

    /** It goes on. */
    public void reopened(LocalDate on) {
        tell(new LifecycleEvent.Reopened(mentorship, because(), on, Facts.ZONE));
    }

    private Sealed because() {
        return vault.seal(KeyName.of(mentorship), Map.of("reason", "It had to be"));
    }

    private void tell(MentorshipEvent event) {
        story.happens(StreamId.of(mentorship), event);
    }
}
