package org.mentorledger.query.mentorship.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.evidence.Preparation;

/**
 * Tells what of a mentorship needs a coordinator, as of a moment. A mentorship that ended needs only what is to be settled
 * about what was: records, contact, and that the mentee was told why.
 *
 * @param company everyone who stands or stood in it
 * @param supervisedContact whether contact must be supervised
 * @param now the moment
 */
public record Needs(Case of, Company company, boolean supervisedContact, Instant now) {

    /** All of it but missed months, which the cadence tells. */
    public List<AttentionView> all() {
        List<AttentionView> needs = new ArrayList<>();
        if (of.situation().runs()) {
            ofTheRelationship(needs);
        }
        if (of.situation().noticedOn() != null && !of.situation().isMenteeTold()) {
            needs.add(need(AttentionKind.MENTEE_NOT_TOLD, of.situation().noticedOn(), null));
        }
        of.matters().forEach(matter -> of(matter, needs));
        return needs;
    }

    /** A month without contact. */
    public AttentionView missed(String month, LocalDate over) {
        return new AttentionView(
                AttentionKind.MISSED_MONTH,
                of.situation().mentorshipId(),
                of.situation().programId(),
                over,
                standing(),
                null,
                null,
                null,
                month);
    }

    private void ofTheRelationship(List<AttentionView> needs) {
        Situation situation = of.situation();
        LocalDate start = situation.startedOn();
        LocalDate half = situation.halfTime();
        if (start != null && !start.isAfter(today())) {
            if (situation.goalIds().isEmpty()) {
                needs.add(need(AttentionKind.NO_GOAL, start, null));
            }
            if (!isAgreed()) {
                needs.add(need(AttentionKind.EXPECTATIONS_DUE, start, null));
            }
        }
        if (half != null && !half.isAfter(today()) && !situation.hasFeedback()) {
            needs.add(need(AttentionKind.NO_FEEDBACK, half, null));
        }
        if (situation.noticedOn() != null) {
            needs.add(need(AttentionKind.NOTICE, situation.noticedOn(), null));
        }
    }

    /** Both sides have agreed to what stands written. */
    private boolean isAgreed() {
        return Stream.of(MemberRole.values())
                .allMatch(role -> company.tenures().stream()
                        .anyMatch(tenure -> tenure.role() == role
                                && of.situation().agreedBy().contains(tenure.participantId())));
    }

    private void of(Matter matter, List<AttentionView> needs) {
        boolean isContact = matter.kind() == Matter.Kind.HELD || matter.kind() == Matter.Kind.CHECK_IN;
        if (isContact && supervisedContact && !matter.isSupervised()) {
            needs.add(need(AttentionKind.UNSUPERVISED, matter.day(), matter));
        }
        if (matter.kind() == Matter.Kind.HELD && !matter.unsignedBy().isEmpty()) {
            needs.add(need(AttentionKind.UNSIGNED, matter.day(), matter));
        }
        if (!matter.disputes().isEmpty()) {
            needs.add(need(AttentionKind.DISPUTED, matter.disputes().get(0).since(), matter));
        }
        if (of.situation().runs()) {
            if (matter.kind() == Matter.Kind.QUESTION) {
                needs.add(need(AttentionKind.QUESTION, matter.day(), matter));
            }
            if (matter.kind() == Matter.Kind.SCHEDULED && matter.startsAt() != null && !matter.isPrepared()) {
                agendaDue(matter, matter.startsAt(), needs);
            }
        }
    }

    private void agendaDue(Matter matter, OffsetDateTime startsAt, List<AttentionView> needs) {
        OffsetDateTime due = Preparation.dueFor(startsAt);
        if (!due.toInstant().isAfter(now) && now.isBefore(startsAt.toInstant())) {
            needs.add(
                    need(AttentionKind.AGENDA_DUE, due.atZoneSameInstant(zone()).toLocalDate(), matter));
        }
    }

    private AttentionView need(AttentionKind kind, LocalDate since, @Nullable Matter about) {
        Matter.Kind subject = about == null ? Matter.Kind.SETTLED : about.kind();
        String id = about == null ? null : about.id();
        return new AttentionView(
                kind,
                of.situation().mentorshipId(),
                of.situation().programId(),
                since,
                standing(),
                subject == Matter.Kind.HELD || subject == Matter.Kind.SCHEDULED ? id : null,
                subject == Matter.Kind.CHECK_IN ? id : null,
                subject == Matter.Kind.QUESTION ? id : null,
                null);
    }

    /** Those who stand in it now or, when it has ended, did to the last (row U6). */
    private List<String> standing() {
        LocalDate last = of.situation().endedOn();
        LocalDate day = last != null && last.isBefore(today()) ? last : today();
        return company.on(day).stream().sorted().toList();
    }

    private LocalDate today() {
        return now.atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return ZoneId.of(of.situation().zone());
    }
}
