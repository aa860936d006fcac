package org.mentorledger.query.mentorship.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.CheckInChannel;
import org.mentorledger.kernel.mentorship.FeedbackKind;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Tenure;

/** Mia mentored noah until the end of September; lee has since October. */
class ReaderTest {
    private static final LocalDate THEN = LocalDate.of(2026, 9, 15);
    private static final LocalDate NOW = LocalDate.of(2026, 10, 15);
    private static final OffsetDateTime RECORDED = OffsetDateTime.parse("2026-09-15T12:00:00Z");
    private static final Company COMPANY = new Company(
            "oacett",
            List.of(
                    new Tenure("mia", MemberRole.MENTOR, null, LocalDate.of(2026, 9, 30)),
                    new Tenure("lee", MemberRole.MENTOR, LocalDate.of(2026, 10, 1), null),
                    new Tenure("noah", MemberRole.MENTEE, null, null)));

    private static final Reader MIA = party("mia");
    private static final Reader LEE = party("lee");
    private static final Reader NOAH = party("noah");
    private static final Reader OFFICE = outside("office", true);
    private static final Reader STRANGER = outside("stranger", false);

    @Test
    void U5_aNoteForMeIsItsAuthorsAlone() {
        NoteView note = note("noah", Visibility.ME, THEN);

        assertThat(NOAH.reads(note)).isTrue();
        assertThat(List.of(MIA, LEE, OFFICE, STRANGER)).noneMatch(reader -> reader.reads(note));
    }

    @Test
    void U5_aNoteForThePairIsOfThoseWhoStoodInItWhenItWasWritten() {
        NoteView note = note("mia", Visibility.PAIR, THEN);

        assertThat(List.of(MIA, NOAH)).allMatch(reader -> reader.reads(note));
        assertThat(List.of(LEE, OFFICE, STRANGER)).noneMatch(reader -> reader.reads(note));
    }

    @Test
    void U5_whatSomebodyWritesAfterTheyLeftIsTheirsAlone() {
        NoteView note = note("mia", Visibility.PAIR, NOW);

        assertThat(MIA.reads(note)).isTrue();
        assertThat(List.of(LEE, NOAH)).noneMatch(reader -> reader.reads(note));
    }

    @Test
    void U5_aPredecessorReadsNothingOfTheirSuccessor() {
        NoteView note = note("lee", Visibility.PAIR, NOW);

        assertThat(NOAH.reads(note)).isTrue();
        assertThat(MIA.reads(note)).isFalse();
    }

    @Test
    void aNoteForTheCoordinatorIsItsAuthorsAndTheirs() {
        NoteView note = note("mia", Visibility.COORDINATOR, THEN);

        assertThat(List.of(MIA, OFFICE)).allMatch(reader -> reader.reads(note));
        assertThat(List.of(LEE, NOAH, STRANGER)).noneMatch(reader -> reader.reads(note));
    }

    @Test
    void aNoteOfTheOfficeIsItsSubjects() {
        NoteView note = note(null, Visibility.ME, THEN);

        assertThat(OFFICE.reads(note)).isTrue();
        assertThat(outside("deputy", true).reads(note)).isFalse();
    }

    @Test
    void U5_feedbackIsOfThoseWhoStoodInItAndWhoOverseesIt() {
        FeedbackView feedback =
                new FeedbackView("f1", "m1", FeedbackKind.MID_TERM, "noah", "mia", "Words", THEN, null, null, RECORDED);

        assertThat(List.of(MIA, NOAH, OFFICE)).allMatch(reader -> reader.reads(feedback));
        assertThat(List.of(LEE, STRANGER)).noneMatch(reader -> reader.reads(feedback));
    }

    @Test
    void aPulseIsItsGiversAndWhoOverseesIt() {
        PulseView pulse = new PulseView("p1", "m1", "noah", THEN, List.of(), RECORDED);

        assertThat(List.of(NOAH, OFFICE)).allMatch(reader -> reader.reads(pulse));
        assertThat(List.of(MIA, LEE, STRANGER)).noneMatch(reader -> reader.reads(pulse));
    }

    @Test
    void U5_aSuccessorKnowsThatThereWasACheckInAndNotWhatWasSaid() {
        CheckInView checkIn = new CheckInView(
                "c1",
                "m1",
                THEN,
                CheckInChannel.EMAIL,
                "noah",
                new CheckInView.Words("All well", null, List.of(), List.of("Practice"), List.of()),
                5,
                null,
                List.of(),
                null,
                null,
                false,
                "LIVE",
                RECORDED);

        assertThat(LEE.read(checkIn)).hasValueSatisfying(known -> {
            assertThat(known.heldOn()).isEqualTo(THEN);
            assertThat(known.summary()).isNull();
            assertThat(known.rating()).isNull();
            assertThat(known.whatWorks()).isEmpty();
        });
        assertThat(MIA.read(checkIn)).contains(checkIn);
        assertThat(STRANGER.read(checkIn)).isEmpty();
    }

    private static NoteView note(@Nullable String author, Visibility visibility, LocalDate on) {
        return new NoteView(
                "n1",
                "m1",
                NoteKind.NOTE,
                visibility,
                author,
                author == null ? "office" : author,
                "Words",
                on,
                null,
                null,
                RECORDED);
    }

    private static Reader party(String id) {
        List<Tenure> own = COMPANY.tenures().stream()
                .filter(tenure -> tenure.participantId().equals(id))
                .toList();
        return new Reader(new Standing(false, own), COMPANY, id::equals, id);
    }

    private static Reader outside(String subject, boolean isOversight) {
        return new Reader(new Standing(isOversight, List.of()), COMPANY, person -> false, subject);
    }
}
