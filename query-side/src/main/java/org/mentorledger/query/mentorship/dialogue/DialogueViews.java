package org.mentorledger.query.mentorship.dialogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Folded;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.Kept;
import org.mentorledger.query.projection.Room;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads what is said in mentorships, each as far as its reader may; by day. */
@Component
public class DialogueViews {
    private final DialogueProjection projection;
    private final Kept<CheckInView> checkIns;
    private final Kept<NoteView> notes;
    private final Kept<FeedbackView> feedback;
    private final Kept<PulseView> pulses;
    private final Kept<IntroductionView> introductions;
    private final Kept<OutcomeView> outcomes;

    @Autowired
    DialogueViews(Generations generations, DialogueProjection projection) {
        this.projection = projection;
        Room room = DialogueProjection.ROOM;
        this.checkIns = new Documents<>(generations, room, projection.checkIns());
        this.notes = new Documents<>(generations, room, projection.notes());
        this.feedback = new Documents<>(generations, room, projection.feedback());
        this.pulses = new Documents<>(generations, room, DialogueProjection.PULSES);
        this.introductions = new Documents<>(generations, room, projection.introductions());
        this.outcomes = new Documents<>(generations, room, projection.outcomes());
    }

    private DialogueViews(DialogueProjection projection, Folded past) {
        this.projection = projection;
        this.checkIns = past.of(projection.checkIns());
        this.notes = past.of(projection.notes());
        this.feedback = past.of(projection.feedback());
        this.pulses = past.of(DialogueProjection.PULSES);
        this.introductions = past.of(projection.introductions());
        this.outcomes = past.of(projection.outcomes());
    }

    /** The same of what those events left. */
    public DialogueViews in(Folded past) {
        return new DialogueViews(projection, past);
    }

    /**
     * Check-ins, by mentorship.
     *
     * @param supervised the mentorships in which contact must be supervised
     */
    public Map<String, List<CheckInView>> checkIns(Map<String, Reader> readers, Predicate<String> supervised) {
        return read(
                checkIns,
                readers,
                (reader, checkIn) -> reader.read(checkIn)
                        .map(known -> supervised.test(known.mentorshipId()) ? known.supervisedContact() : known));
    }

    /** Notes, by mentorship. */
    public Map<String, List<NoteView>> notes(Map<String, Reader> readers) {
        return read(notes, readers, (reader, note) -> Optional.of(note).filter(reader::reads));
    }

    /** Feedback, by mentorship. */
    public Map<String, List<FeedbackView>> feedback(Map<String, Reader> readers) {
        return read(feedback, readers, (reader, given) -> Optional.of(given).filter(reader::reads));
    }

    /** Pulses, by mentorship. */
    public Map<String, List<PulseView>> pulses(Map<String, Reader> readers) {
        return read(pulses, readers, (reader, pulse) -> Optional.of(pulse).filter(reader::reads));
    }

    /** Introductions, by mentorship. */
    public Map<String, List<IntroductionView>> introductions(Map<String, Reader> readers) {
        return read(introductions, readers, (reader, made) -> Optional.of(made).filter(reader::reads));
    }

    /** Outcomes, by mentorship. */
    public Map<String, List<OutcomeView>> outcomes(Map<String, Reader> readers) {
        return read(outcomes, readers, Reader::read);
    }

    private static <V extends Record & Said> Map<String, List<V>> read(
            Kept<V> documents, Map<String, Reader> readers, BiFunction<Reader, V, Optional<V>> reading) {
        Comparator<V> byDay =
                Comparator.comparing(V::day).thenComparing(V::recordedAt).thenComparing(V::id);
        Map<String, List<V>> byMentorship = new HashMap<>();
        documents.listed(readers.keySet()).forEach((mentorship, said) -> {
            Reader reader = readers.get(mentorship);
            if (reader != null) {
                byMentorship.put(
                        mentorship,
                        said.stream()
                                .sorted(byDay)
                                .flatMap(one -> reading.apply(reader, one).stream())
                                .toList());
            }
        });
        return byMentorship;
    }
}
