package org.mentorledger.query.cpd.trail;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Accepted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Declined;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorReassigned;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.cpd.trail.ChapterView.Party;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** The rows of a relationship: what decides whether its meetings may count, and who stands in it. */
final class RelationRows {
    private RelationRows() {}

    static Shelf.Builder<ChapterView> onto(Shelf.Builder<ChapterView> shelf) {
        shelf.begins(Proposed.class, RelationRows::id, RelationRows::on)
                .on(
                        Accepted.class,
                        RelationRows::id,
                        (before, e, recorded) -> decided(before, e, e.participantId(), recorded))
                .on(
                        Declined.class,
                        RelationRows::id,
                        (before, e, recorded) -> decided(before, e, e.participantId(), recorded))
                .on(LifecycleEvent.Started.class, RelationRows::id, RelationRows::shared)
                .on(LifecycleEvent.AnchorMoved.class, RelationRows::id, RelationRows::shared)
                .on(LifecycleEvent.Extended.class, RelationRows::id, RelationRows::shared)
                .on(LifecycleEvent.Completed.class, RelationRows::id, RelationRows::shared)
                .on(LifecycleEvent.Closed.class, RelationRows::id, RelationRows::shared)
                .on(LifecycleEvent.Reopened.class, RelationRows::id, RelationRows::shared);
        shelf.on(LifecycleEvent.RelationTypeChanged.class, RelationRows::id, RelationRows::ofEveryone)
                .on(LifecycleEvent.PolicyAdjusted.class, RelationRows::id, RelationRows::ofEveryone)
                .on(LifecycleEvent.PolicyAdopted.class, RelationRows::id, RelationRows::ofEveryone);
        return shelf.on(
                        PartyEvent.MentorJoined.class,
                        RelationRows::id,
                        (before, e, recorded) -> joined(before, e, e.participantId(), MemberRole.MENTOR, recorded))
                .on(
                        PartyEvent.MenteeJoined.class,
                        RelationRows::id,
                        (before, e, recorded) -> joined(before, e, e.participantId(), MemberRole.MENTEE, recorded))
                .on(
                        PartyEvent.MentorLeft.class,
                        RelationRows::id,
                        (before, e, recorded) -> left(before, e, e.participantId(), recorded))
                .on(
                        PartyEvent.MenteeLeft.class,
                        RelationRows::id,
                        (before, e, recorded) -> left(before, e, e.participantId(), recorded))
                .on(MentorReassigned.class, RelationRows::id, RelationRows::on);
    }

    private static String id(MentorshipEvent e) {
        return e.mentorshipId().value();
    }

    private static ChapterView on(@Nullable ChapterView before, Proposed e, Recorded recorded) {
        ChapterView chapter = ChapterView.EMPTY;
        for (ParticipantId mentor : e.mentorIds()) {
            chapter = chapter.joined(new Party(mentor.value(), MemberRole.MENTOR));
        }
        for (ParticipantId mentee : e.menteeIds()) {
            chapter = chapter.joined(new Party(mentee.value(), MemberRole.MENTEE));
        }
        return chapter.shared(CpdAuditTrailRowView.of(e, recorded));
    }

    private static ChapterView decided(
            ChapterView before, MentorshipEvent e, @Nullable ParticipantId who, Recorded recorded) {
        CpdAuditTrailRowView row = CpdAuditTrailRowView.of(e, recorded);
        return before.shared(who == null ? row : row.about(who.value()));
    }

    private static ChapterView shared(ChapterView before, MentorshipEvent e, Recorded recorded) {
        return before.shared(CpdAuditTrailRowView.of(e, recorded));
    }

    /** What holds from a day on, or from before, decides evidence of those, too, who have left since. */
    private static ChapterView ofEveryone(ChapterView before, MentorshipEvent e, Recorded recorded) {
        return before.ofEveryone(CpdAuditTrailRowView.of(e, recorded));
    }

    private static ChapterView joined(
            ChapterView before, MentorshipEvent e, ParticipantId who, MemberRole role, Recorded recorded) {
        ChapterView with = before.joined(new Party(who.value(), role));
        return with.concerning(
                with.acrossFrom(who.value()),
                CpdAuditTrailRowView.of(e, recorded).about(who.value()));
    }

    private static ChapterView left(ChapterView before, MentorshipEvent e, ParticipantId who, Recorded recorded) {
        return before.concerning(
                        before.acrossFrom(who.value()),
                        CpdAuditTrailRowView.of(e, recorded).about(who.value()))
                .left(who.value());
    }

    private static ChapterView on(ChapterView before, MentorReassigned e, Recorded recorded) {
        Party successor = new Party(e.successorId().value(), MemberRole.MENTOR);
        ChapterView both = before.joined(successor);
        Set<String> concerned = new LinkedHashSet<>(both.acrossFrom(successor.participantId()));
        concerned.add(e.predecessorId().value());
        return both.concerning(concerned, CpdAuditTrailRowView.of(e, recorded).about(successor.participantId()))
                .left(e.predecessorId().value());
    }
}
