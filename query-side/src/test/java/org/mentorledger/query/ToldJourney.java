package org.mentorledger.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ExperienceId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.LearningItemId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.journey.ConsideredModel;
import org.mentorledger.kernel.journey.ExperienceKind;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.journey.LearningItem;
import org.mentorledger.kernel.journey.LearningItemKind;
import org.mentorledger.kernel.journey.LearningModel;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells one person's way through the program oacett; days are written as ISO. */
public final class ToldJourney {
    private static final ProgramId PROGRAM = new ProgramId("oacett");

    private final Story story;
    private final Vault vault;
    private final ParticipantId person;

    /** Tells that person's way into that story, sealing in that vault. */
    public ToldJourney(Story story, Vault vault, String person) {
        this.story = story;
        this.vault = vault;
        this.person = new ParticipantId(person);
    }

    /** Everything once, and what can change a second time. */
    public void toTheEnd() {
        interested("2026-09-02", "Welding");
        interested("2026-09-20", "With my hands", List.of("Beekeeping"), "Surveying", "Welding");
        entered(Stage.A, "2026-09-03", null);
        noted(Stage.A, null, "Asked many questions", "2026-09-04");
        explored(Stage.A, "Communication", "s1", "2026-09-05");
        completed(Stage.A, Stage.B, "2026-09-10");
        reopened(Stage.A, "One exploration was missing", "2026-09-11");
        completed(Stage.A, Stage.B, "2026-09-21");
        entered(Stage.B, "2026-09-22", null);
        noted(Stage.B, person.value(), "Surveying it is", "2026-09-23");
        chose("2026-09-23", null, "Surveying", "Welding");
        chose("2026-09-30", "Welding is too hot", "Surveying");
        settled("Surveying", null, "2026-10-01");
        explored(Stage.B, "Communication", null, "2026-10-02");
        entered(Stage.C, "2026-10-05", "A job came up");
        experienced("x2", ExperienceKind.SUMMER_JOB, "2026-07-01", "2026-08-31", true);
        experienced("x1", ExperienceKind.COOP_EDUCATION, "2026-10-05", null, false);
        experienced("x3", ExperienceKind.OTHER_EXPOSURE, "2026-10-06", "2026-10-06", false);
        took("x3", "That was another person", "2026-10-07");
        entered(Stage.D, "2026-11-01", null);
        planned(false, "2026-11-02", null, "A course", "A book");
        learned("i0", "A certificate", "2026-11-10");
        planned(true, "2026-11-12", "A better course came up", "A course", "A better course");
    }

    /** Careers that the person would explore. */
    public void interested(String on, String... careers) {
        tells(new JourneyEvent.InterestsDeclared(
                PROGRAM, person, List.of(careers), null, LocalDate.parse(on), Facts.ZONE));
    }

    /** The same, with words of their own. */
    public void interested(String on, String ownWords, List<String> suggestions, String... careers) {
        tells(new JourneyEvent.InterestsDeclared(
                PROGRAM,
                person,
                List.of(careers),
                sealed(Map.of("ownWords", ownWords, "suggestions", Telling.json(suggestions))),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** They are in a stage, by an override if there is a reason for one. */
    public void entered(Stage stage, String on, @Nullable String overriding) {
        tells(new JourneyEvent.StageEntered(
                PROGRAM, person, stage, overriding != null, reason(overriding), LocalDate.parse(on), Facts.ZONE));
    }

    /** They have completed a stage. */
    public void completed(Stage stage, @Nullable Stage directedTo, String on) {
        tells(new JourneyEvent.StageCompleted(PROGRAM, person, stage, directedTo, LocalDate.parse(on), Facts.ZONE));
    }

    /** They have not completed a stage after all. */
    public void reopened(Stage stage, String why, String on) {
        tells(new JourneyEvent.StageReopened(
                PROGRAM, person, stage, sealed(Map.of("reason", why)), LocalDate.parse(on), Facts.ZONE));
    }

    /** They focus on these careers. */
    public void chose(String on, @Nullable String why, String... careers) {
        tells(new JourneyEvent.CareerPathsChosen(
                PROGRAM, person, List.of(careers), reason(why), LocalDate.parse(on), Facts.ZONE));
    }

    /** They settle on a career. */
    public void settled(String career, @Nullable String why, String on) {
        tells(new JourneyEvent.CareerPathDefined(
                PROGRAM, person, career, reason(why), LocalDate.parse(on), Facts.ZONE));
    }

    /** They explore a topic, perhaps in a session. */
    public void explored(Stage stage, String topic, @Nullable String session, String on) {
        tells(new JourneyEvent.TopicExplored(
                PROGRAM,
                person,
                stage,
                topic,
                session == null ? null : new SessionId(session),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** They complete an item of their plan. */
    public void learned(String item, String evidence, String on) {
        tells(new JourneyEvent.LearningItemCompleted(
                PROGRAM,
                person,
                new LearningItemId(item),
                sealed(Map.of("evidence", evidence)),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** A learning plan reads so: the items {@code i0 i1 …} are courses, all but the first with an address. */
    public void planned(boolean revised, String on, @Nullable String why, String... titles) {
        List<LearningItem> items =
                IntStream.range(0, titles.length).mapToObj(ToldJourney::item).toList();
        List<ConsideredModel> models = List.of(
                new ConsideredModel(LearningModel.COLLEGE, true),
                new ConsideredModel(LearningModel.APPRENTICESHIP, false));
        Map<String, String> text = new HashMap<>();
        text.put("titles", Telling.json(List.of(titles)));
        text.put(
                "links",
                Telling.json(IntStream.range(0, titles.length)
                        .mapToObj(i -> i == 0 ? "" : "https://example.org/" + i)
                        .toList()));
        text.put("notes", Telling.json(List.of("", "Too far away")));
        if (why != null) {
            text.put("reason", why);
        }
        LocalDate day = LocalDate.parse(on);
        tells(
                revised
                        ? new JourneyEvent.LearningPlanRevised(
                                PROGRAM, person, items, models, sealed(text), day, Facts.ZONE)
                        : new JourneyEvent.LearningPlanDrawn(
                                PROGRAM, person, items, models, sealed(text), day, Facts.ZONE));
    }

    private static LearningItem item(int number) {
        return new LearningItem(
                new LearningItemId("i" + number),
                number == 0 ? LearningItemKind.TRADITIONAL : LearningItemKind.OTHER,
                LearningModel.COLLEGE,
                "Surveying",
                new MentorshipId("m1"),
                new GoalId("g1"),
                LocalDate.of(2027, 1, 31));
    }

    private void noted(Stage stage, @Nullable String author, String note, String on) {
        tells(new JourneyEvent.StageNoted(
                PROGRAM,
                person,
                stage,
                author == null ? null : new ParticipantId(author),
                sealed(Map.of("note", note)),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    private void experienced(String id, ExperienceKind kind, String from, @Nullable String to, boolean outside) {
        tells(new JourneyEvent.ExperienceRecorded(
                PROGRAM,
                person,
                new ExperienceId(id),
                kind,
                outside ? null : "Surveying",
                outside ? null : new MentorshipId("m1"),
                outside,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                sealed(outside ? Map.of("employer", "Farm", "source", "Their word") : Map.of("employer", "Hydro")),
                LocalDate.parse(from),
                Facts.ZONE));
    }

    private void took(String id, String why, String on) {
        tells(new JourneyEvent.ExperienceVoided(
                PROGRAM, person, new ExperienceId(id), sealed(Map.of("reason", why)), LocalDate.parse(on), Facts.ZONE));
    }

    private @Nullable Sealed reason(@Nullable String why) {
        return why == null ? null : sealed(Map.of("reason", why));
    }

    private Sealed sealed(Map<String, String> text) {
        return vault.seal(KeyName.of(person), text);
    }

    private void tells(JourneyEvent event) {
        story.happens(StreamId.ofJourney(PROGRAM, person), event);
    }
}
