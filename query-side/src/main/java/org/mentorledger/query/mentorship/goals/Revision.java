package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What both expect, at one revision.
 *
 * @param number from 1
 * @param proposedBy who put it into words; null: the office
 */
public record Revision(
        int number,
        String text,
        List<ObjectiveView> objectives,
        @Nullable String proposedBy,
        LocalDate proposedOn,
        List<AgreementView> agreements) {
    public Revision {
        objectives = List.copyOf(objectives);
        agreements = List.copyOf(agreements);
    }

    Revision agreed(AgreementView agreement) {
        List<AgreementView> more = new ArrayList<>(agreements);
        more.removeIf(earlier -> earlier.participantId().equals(agreement.participantId()));
        more.add(agreement);
        return new Revision(number, text, objectives, proposedBy, proposedOn, more);
    }

    /** With the agreements of that day and before. */
    Revision on(@Nullable LocalDate day) {
        return new Revision(
                number, text, objectives, proposedBy, proposedOn, Goal.by(day, agreements, AgreementView::agreedOn));
    }

    /** Everyone who stands behind it: who puts it into words agrees to it. */
    Stream<String> supporters() {
        return Stream.concat(Stream.ofNullable(proposedBy), agreements.stream().map(AgreementView::participantId));
    }

    ExpectationsView view(boolean inForce) {
        return new ExpectationsView(number, text, objectives, proposedBy, proposedOn, agreements, inForce);
    }
}
