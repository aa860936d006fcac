package org.mentorledger.query;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** The part of a story that tells how one mentorship goes; days are written as ISO. */
public final class ToldMentorship {
    private final Story story;
    private final Vault vault;
    private final MentorshipId mentorship;

    ToldMentorship(Story story, Vault vault, String mentorshipId) {
        this.story = story;
        this.vault = vault;
        this.mentorship = new MentorshipId(mentorshipId);
    }

    /** The mentorship. */
    public MentorshipId id() {
        return mentorship;
    }

    /** What it is to develop. */
    public ToldDevelopment development() {
        return new ToldDevelopment(this);
    }

    /** Any event of it, by {@code admin}. */
    public ToldMentorship tells(MentorshipEvent event) {
        story.happens(StreamId.of(mentorship), event);
        return this;
    }

    /** Any event of it, with metadata. */
    public ToldMentorship tells(MentorshipEvent event, Map<String, String> metaData) {
        story.happens(StreamId.of(mentorship), event, metaData);
        return this;
    }

    /** Text sealed under its key. */
    public Sealed sealed(String field, String text) {
        return vault.seal(KeyName.of(mentorship), Map.of(field, text));
    }

    /** Texts sealed under its key. */
    public Sealed sealed(Map<String, String> fields) {
        return vault.seal(KeyName.of(mentorship), fields);
    }

    /** Somebody joins, as of their first day. */
    public ToldMentorship joined(MemberRole role, String person, String on) {
        ParticipantId who = new ParticipantId(person);
        return tells(
                role == MemberRole.MENTOR
                        ? new PartyEvent.MentorJoined(mentorship, who, LocalDate.parse(on), Facts.ZONE)
                        : new PartyEvent.MenteeJoined(mentorship, who, LocalDate.parse(on), Facts.ZONE));
    }

    /** Somebody leaves, as of their last day. */
    public ToldMentorship left(MemberRole role, String person, String on) {
        ParticipantId who = new ParticipantId(person);
        return tells(
                role == MemberRole.MENTOR
                        ? new PartyEvent.MentorLeft(mentorship, who, null, LocalDate.parse(on), Facts.ZONE)
                        : new PartyEvent.MenteeLeft(mentorship, who, null, LocalDate.parse(on), Facts.ZONE));
    }

    /** A successor is asked. */
    public ToldMentorship nominated(String predecessor, String successor, String takesOverOn) {
        return tells(new PartyEvent.SuccessorNominated(
                mentorship,
                new ParticipantId(predecessor),
                new ParticipantId(successor),
                LocalDate.parse(takesOverOn),
                EndReason.RELOCATION,
                null,
                LocalDate.parse(takesOverOn).minusDays(10),
                Facts.ZONE));
    }

    /** A successor takes over. */
    public ToldMentorship reassigned(String predecessor, String successor, String on) {
        return tells(new PartyEvent.MentorReassigned(
                mentorship,
                new ParticipantId(predecessor),
                new ParticipantId(successor),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** It is paused. */
    public ToldMentorship paused(String on, String until) {
        return tells(new LifecycleEvent.Paused(
                mentorship, LocalDate.parse(until), sealed("reason", "Exams"), LocalDate.parse(on), Facts.ZONE));
    }

    /** It goes on. */
    public ToldMentorship resumed(String on) {
        return tells(new LifecycleEvent.Resumed(mentorship, LocalDate.parse(on), Facts.ZONE));
    }

    /** A party gives notice; nobody has told the mentee. */
    public ToldMentorship noticed(String giver, EndReason reason, String on, String lastDay, int days) {
        return tells(new LifecycleEvent.NoticeGiven(
                mentorship,
                new ParticipantId(giver),
                reason,
                LocalDate.parse(lastDay),
                LocalDate.parse(on),
                null,
                days,
                false,
                sealed("explanation", "I move to Halifax"),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** The mentee is told. */
    public ToldMentorship told(String on, boolean isReassured) {
        return tells(new LifecycleEvent.MenteeTold(mentorship, isReassured, LocalDate.parse(on), Facts.ZONE));
    }

    /** It ends as intended. */
    public ToldMentorship completed(String on) {
        return tells(new LifecycleEvent.Completed(
                mentorship, sealed("outcome", "A first job"), LocalDate.parse(on), Facts.ZONE));
    }

    /** It ends otherwise. */
    public ToldMentorship closed(EndReason reason, boolean isEarly, String on) {
        return tells(new LifecycleEvent.Closed(
                mentorship, reason, isEarly, sealed("explanation", "All is well"), LocalDate.parse(on), Facts.ZONE));
    }

    /** It goes on after its end. */
    public ToldMentorship reopened(String on) {
        return tells(new LifecycleEvent.Reopened(
                mentorship, sealed("reason", "Closed by mistake"), LocalDate.parse(on), Facts.ZONE));
    }

    /** The proposal is declined, or that to take over. */
    public ToldMentorship declined(@Nullable String by, String on) {
        return tells(new LifecycleEvent.Declined(
                mentorship,
                by == null ? null : new ParticipantId(by),
                sealed("reason", "No time"),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** The window moves with its anchor. */
    public ToldMentorship anchored(String anchor, String from, String to) {
        return tells(new LifecycleEvent.AnchorMoved(
                mentorship,
                LocalDate.parse(anchor),
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                Telling.HELD,
                Facts.ZONE));
    }

    /** The window ends on another day. */
    public ToldMentorship extended(String to) {
        return tells(new LifecycleEvent.Extended(mentorship, LocalDate.parse(to), null, Telling.HELD, Facts.ZONE));
    }

    /** It runs by rules of its own. */
    public ToldMentorship adjusted(Policy policy) {
        return tells(new LifecycleEvent.PolicyAdjusted(
                mentorship, policy, sealed("reason", "Agreed"), Telling.HELD, Facts.ZONE));
    }

    /** It runs by another version of its program's rules. */
    public ToldMentorship adopted(int version) {
        return tells(new LifecycleEvent.PolicyAdopted(mentorship, version, Telling.HELD, Facts.ZONE));
    }

    /** The relation is another from that day on. */
    public ToldMentorship changed(RelationType relation, String on) {
        return tells(
                new LifecycleEvent.RelationTypeChanged(mentorship, relation, null, LocalDate.parse(on), Facts.ZONE));
    }
}
