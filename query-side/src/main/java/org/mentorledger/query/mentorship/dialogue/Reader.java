package org.mentorledger.query.mentorship.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Standing;

/**
 * What one asker may read of what was said in one mentorship. Words are for those who were there: whoever stood in it
 * together with the writer on that day (row U5).
 *
 * @param standing where the asker stands to it
 * @param company everyone who stands or stood in it
 * @param isSelf whether the asker is that party
 * @param subject under which the asker acts
 */
public record Reader(Standing standing, Company company, Predicate<String> isSelf, String subject) {

    /** A note by its visibility; its author may always read it. */
    public boolean reads(NoteView note) {
        boolean isAuthor = note.authorId() == null ? subject.equals(note.author()) : isSelf.test(note.authorId());
        return isAuthor
                || switch (note.visibility()) {
                    case ME -> false;
                    case PAIR -> stoodWith(note.authorId(), note.keptOn());
                    case COORDINATOR -> standing.isOversight();
                };
    }

    /** Feedback: whoever gave it, those who stood in it with them, and who oversees it. */
    public boolean reads(FeedbackView feedback) {
        return standing.isOversight()
                || isSelf.test(feedback.giverId())
                || stoodWith(feedback.giverId(), feedback.givenOn());
    }

    /** How somebody says it is: they themselves, and who oversees it. */
    public boolean reads(PulseView pulse) {
        return standing.isOversight() || isSelf.test(pulse.participantId());
    }

    /** Whom a mentee was introduced to: words of those days. */
    public boolean reads(IntroductionView introduction) {
        return standing.readsWordsOf(introduction.madeOn());
    }

    /** What became of a mentee is a fact; what is told of it are words. */
    public Optional<OutcomeView> read(OutcomeView outcome) {
        return Optional.of(standing.readsWordsOf(outcome.on()) ? outcome : outcome.silent())
                .filter(told -> standing.readsFactsOf(told.on()));
    }

    /** That there was a check-in is a fact; what was said in it are words. */
    public Optional<CheckInView> read(CheckInView checkIn) {
        if (!standing.readsFactsOf(checkIn.heldOn())) {
            return Optional.empty();
        }
        return Optional.of(standing.readsWordsOf(checkIn.heldOn()) ? checkIn : checkIn.silent());
    }

    private boolean stoodWith(@Nullable String writer, LocalDate day) {
        return standing.own().stream().anyMatch(tenure -> tenure.covers(day))
                && (writer == null || company.on(day).contains(writer));
    }
}
