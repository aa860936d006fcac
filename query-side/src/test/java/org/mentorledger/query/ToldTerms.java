package org.mentorledger.query;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells on what terms one mentorship runs, who comes and goes, and how it ends. */
public final class ToldTerms {
    private final Story story;
    private final Vault vault;
    private final MentorshipId mentorship;

    /** Tells of that mentorship. */
    public ToldTerms(Story story, Vault vault, String mentorshipId) {
        this.story = story;
        this.vault = vault;
        this.mentorship = new MentorshipId(mentorshipId);
    }

    /** From that day on the mentor supervises, or does not. */
    public void relation(RelationType type, LocalDate since) {
        tell(new LifecycleEvent.RelationTypeChanged(mentorship, type, null, since, Facts.ZONE));
    }

    /** From that day on it runs by a policy of its own that names that body. */
    public void policyOfItsOwn(@Nullable String body, LocalDate since) {
        tell(new LifecycleEvent.PolicyAdjusted(
                mentorship, Facts.policy(body), because("Agreed so"), since, Facts.ZONE));
    }

    /** From that day on it runs by that version of its program's policy. */
    public void policy(int version, LocalDate since) {
        tell(new LifecycleEvent.PolicyAdopted(mentorship, version, since, Facts.ZONE));
    }

    /** A mentee joins. */
    public void menteeJoined(String person, LocalDate on) {
        tell(new PartyEvent.MenteeJoined(mentorship, new ParticipantId(person), on, Facts.ZONE));
    }

    /** A mentee leaves. */
    public void menteeLeft(String person, LocalDate on) {
        tell(new PartyEvent.MenteeLeft(mentorship, new ParticipantId(person), null, on, Facts.ZONE));
    }

    /** A mentor takes over from another. */
    public void reassigned(String predecessor, String successor, LocalDate on) {
        tell(new PartyEvent.MentorReassigned(
                mentorship, new ParticipantId(predecessor), new ParticipantId(successor), on, Facts.ZONE));
    }

    /** It ends as intended. */
    public void completed(LocalDate on) {
        tell(new LifecycleEvent.Completed(mentorship, null, on, Facts.ZONE));
    }

    /** It goes on. */
    public void reopened(LocalDate on) {
        tell(new LifecycleEvent.Reopened(mentorship, because("A month more"), on, Facts.ZONE));
    }

    private Sealed because(String reason) {
        return vault.seal(KeyName.of(mentorship), Map.of("reason", reason));
    }

    private void tell(MentorshipEvent event) {
        story.happens(StreamId.of(mentorship), event, Map.of(EventMetaData.ACTOR, "office"));
    }
}
