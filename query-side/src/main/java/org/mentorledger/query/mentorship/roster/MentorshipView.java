package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Tenure;
import org.mentorledger.query.past.Moment;

/**
 * A mentorship, without what other rooms show of it.
 *
 * @param readUntil the last day that its reader may read of; null: no end. Nothing stored: see {@link #readBy}
 * @param moment from which it is looked back at; null: as it stands. Nothing stored: see {@link #seenFrom}
 */
public record MentorshipView(
        String id,
        MentorshipStatus status,
        Proposal proposal,
        Parties parties,
        Windows terms,
        Rules rules,
        Course course,
        SearchText search,
        @Nullable LocalDate readUntil,
        @Nullable Moment moment) {

    private static MentorshipView of(
            String id,
            Proposal proposal,
            Parties parties,
            Windows terms,
            Rules rules,
            Course course,
            SearchText search) {
        return new MentorshipView(
                id, course.status(parties), proposal, parties, terms, rules, course, search, null, null);
    }

    static MentorshipView proposed(String id, Proposal proposal, Parties parties, Windows terms, Rules rules) {
        return of(id, proposal, parties, terms, rules, Course.NEW, SearchText.of(proposal));
    }

    MentorshipView with(Parties others) {
        return of(id, proposal, others, terms, rules, course, search);
    }

    MentorshipView with(Windows others) {
        return of(id, proposal, parties, others, rules, course, search);
    }

    MentorshipView with(Rules others) {
        return of(id, proposal, parties, terms, others, course, search);
    }

    MentorshipView with(Course other) {
        return of(id, proposal, parties, terms, rules, other, search);
    }

    MentorshipView with(SearchText other) {
        return of(id, proposal, parties, terms, rules, course, other);
    }

    /** As somebody of that standing may read it: one who has left, as it was on their last day (row U5). */
    public MentorshipView readBy(Standing standing) {
        LocalDate last = standing.isNone() ? null : standing.lastDay();
        if (last == null) {
            return standing.isOversight() ? this : toldTo(standing);
        }
        Parties known = parties.until(last);
        Course then = course.until(last).toldTo(standing);
        return new MentorshipView(
                id,
                then.status(known),
                proposal,
                known,
                terms.until(last),
                rules.until(last),
                then,
                search,
                last,
                moment);
    }

    private MentorshipView toldTo(Standing standing) {
        Proposal told = standing.isAudit() ? proposal.silent() : proposal;
        return new MentorshipView(
                id, status, told, parties, terms, rules, course.toldTo(standing), search, readUntil, moment);
    }

    /** As one who looks back from that moment is shown it. */
    public MentorshipView seenFrom(Moment past) {
        return new MentorshipView(id, status, proposal, parties, terms, rules, course, search, readUntil, past);
    }

    /** Everyone who may know of it, with their days. */
    public Company company() {
        return new Company(proposal.programId(), parties.company());
    }

    /** Everyone who stands or stood in it, or is asked to. */
    List<String> people() {
        return parties.company().stream().map(Tenure::participantId).distinct().toList();
    }

    /** Those who stand on that side on that day; to one who has left, those of their last day. */
    public List<String> side(MemberRole role, LocalDate today) {
        LocalDate last = readUntil;
        return parties.members().stream()
                .filter(member -> member.role() == role)
                .filter(member ->
                        (last != null && last.isBefore(today)) ? member.covers(last) : member.lastsBeyond(today))
                .map(Tenure::participantId)
                .distinct()
                .toList();
    }

    /** What holds of the relation type on that day. */
    public RelationType relationOn(LocalDate today) {
        return rules.relationOn(readUntil == null || readUntil.isAfter(today) ? today : readUntil);
    }

    /** Rules of its own; null: those of its program at {@link #policyVersion}. */
    public @Nullable Policy ownPolicy() {
        return rules.adjusted();
    }

    public String programId() {
        return proposal.programId();
    }

    public String zone() {
        return proposal.zone();
    }

    public @Nullable WindowView window() {
        return terms.last();
    }

    public List<WindowRevisionView> windows() {
        return terms.all();
    }

    public @Nullable LocalDate anchorDate() {
        return terms.anchorDate();
    }

    public List<Tenure> members() {
        return parties.members();
    }

    public @Nullable SuccessionView successor() {
        return parties.successor();
    }

    public List<RelationPeriodView> relationTypes() {
        return rules.relations();
    }

    public int policyVersion() {
        return rules.policyVersion();
    }

    public boolean policyAdjusted() {
        return rules.adjusted() != null;
    }

    public List<PauseView> pauses() {
        return course.pauses();
    }

    public @Nullable NoticeView notice() {
        return course.notice();
    }

    public @Nullable LocalDate endedOn() {
        return course.ending() == null ? null : course.ending().on();
    }

    public @Nullable EndReason endReason() {
        return course.ending() == null ? null : course.ending().reason();
    }

    public boolean early() {
        return course.ending() != null && course.ending().early();
    }

    public @Nullable String outcome() {
        return course.ending() == null ? null : course.ending().outcome();
    }

    /** Why it was declined or closed, in words. */
    public @Nullable String endExplanation() {
        return course.ending() == null ? course.declined() : course.ending().explanation();
    }

    public @Nullable String cycleId() {
        return proposal.cycleId();
    }

    public @Nullable String title() {
        return proposal.title();
    }

    public @Nullable String purpose() {
        return proposal.purpose();
    }

    public @Nullable String organisation() {
        return proposal.organisation();
    }

    public List<String> skills() {
        return proposal.skills();
    }

    public @Nullable LocalDate acceptedOn() {
        return course.acceptedOn();
    }

    public @Nullable LocalDate startOn() {
        return course.startOn();
    }
}
