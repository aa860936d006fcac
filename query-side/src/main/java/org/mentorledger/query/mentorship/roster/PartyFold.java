package org.mentorledger.query.mentorship.roster;

import static org.mentorledger.query.mentorship.roster.MentorshipProjection.id;

import org.mentorledger.kernel.mentorship.PartyEvent.MenteeJoined;
import org.mentorledger.kernel.mentorship.PartyEvent.MenteeLeft;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorJoined;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorLeft;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorReassigned;
import org.mentorledger.kernel.mentorship.PartyEvent.SuccessorNominated;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.projection.Shelf;

/** What becomes of those who stand in a mentorship. */
final class PartyFold {
    private PartyFold() {}

    static void onto(Shelf.Builder<MentorshipView> shelf) {
        shelf.on(
                        MentorJoined.class,
                        id(),
                        (before, e, recorded) -> before.with(
                                before.parties().joined(MemberRole.MENTOR, e.participantId(), e.happenedOn())))
                .on(
                        MenteeJoined.class,
                        id(),
                        (before, e, recorded) -> before.with(
                                before.parties().joined(MemberRole.MENTEE, e.participantId(), e.happenedOn())))
                .on(
                        MentorLeft.class,
                        id(),
                        (before, e, recorded) -> before.with(
                                before.parties().left(MemberRole.MENTOR, e.participantId(), e.happenedOn())))
                .on(
                        MenteeLeft.class,
                        id(),
                        (before, e, recorded) -> before.with(
                                before.parties().left(MemberRole.MENTEE, e.participantId(), e.happenedOn())))
                .on(
                        SuccessorNominated.class,
                        id(),
                        (before, e, recorded) -> before.with(before.parties().nominated(e)))
                .on(MentorReassigned.class, id(), (before, e, recorded) -> reassigned(before, e));
    }

    /** The notice of one who was succeeded no longer stands: the mentorship goes on. */
    private static MentorshipView reassigned(MentorshipView before, MentorReassigned e) {
        NoticeView notice = before.course().notice();
        boolean settled = notice != null && notice.isOf(e.predecessorId().value());
        return before.with(before.parties().reassigned(e))
                .with(settled ? before.course().noticed(null) : before.course());
    }
}
