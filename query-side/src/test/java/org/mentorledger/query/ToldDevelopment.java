package org.mentorledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.AreaId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ResourceId;
import org.mentorledger.kernel.mentorship.AreaKind;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.GoalKind;
import org.mentorledger.kernel.mentorship.Objective;
import org.mentorledger.kernel.mentorship.ObjectiveKind;

/** The part of a story that tells what one mentorship is to develop; days are written as ISO. */
public final class ToldDevelopment {
    private final ToldMentorship mentorship;

    ToldDevelopment(ToldMentorship mentorship) {
        this.mentorship = mentorship;
    }

    /** A goal is set. */
    public ToldDevelopment set(String goal, String title, String on) {
        return tells(new DevelopmentEvent.GoalSet(
                mentorship.id(),
                new GoalId(goal),
                null,
                GoalKind.TRANSITION,
                mentorship.sealed("title", title),
                null,
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** A goal reads otherwise. */
    public ToldDevelopment revised(String goal, String owner, GoalKind kind, Map<String, String> text, String on) {
        return tells(new DevelopmentEvent.GoalRevised(
                mentorship.id(),
                new GoalId(goal),
                new ParticipantId(owner),
                kind,
                mentorship.sealed(text),
                LocalDate.parse(on).plusMonths(3),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** A goal has come so far. */
    public ToldDevelopment noted(String goal, @Nullable Integer percent, String note, String on) {
        return tells(new DevelopmentEvent.GoalProgressNoted(
                mentorship.id(),
                new GoalId(goal),
                percent,
                mentorship.sealed("note", note),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** A goal is achieved. */
    public ToldDevelopment achieved(String goal, String evidence, String on) {
        return tells(new DevelopmentEvent.GoalAchieved(
                mentorship.id(),
                new GoalId(goal),
                mentorship.sealed("evidence", evidence),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** A goal is given up. */
    public ToldDevelopment abandoned(String goal, String reason, String on) {
        return tells(new DevelopmentEvent.GoalAbandoned(
                mentorship.id(),
                new GoalId(goal),
                mentorship.sealed("reason", reason),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** A goal is open again. */
    public ToldDevelopment reopened(String goal, String reason, String on) {
        return tells(new DevelopmentEvent.GoalReopened(
                mentorship.id(),
                new GoalId(goal),
                mentorship.sealed("reason", reason),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** Expectations are put into words, with what mia and noah want to reach. */
    public ToldDevelopment expects(int revision, @Nullable String proposer, String text, String on) {
        return tells(new DevelopmentEvent.ExpectationsProposed(
                mentorship.id(),
                revision,
                proposer == null ? null : new ParticipantId(proposer),
                List.of(
                        new Objective(new ParticipantId("mia"), ObjectiveKind.CAREER),
                        new Objective(new ParticipantId("noah"), ObjectiveKind.LEARNING)),
                mentorship.sealed(Map.of(
                        "expectations", text, "objectives", Telling.json(List.of("To lead", "To read drawings")))),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** A party agrees to a revision. */
    public ToldDevelopment agreed(int revision, String party, String on) {
        return tells(new DevelopmentEvent.ExpectationsAgreed(
                mentorship.id(), revision, new ParticipantId(party), LocalDate.parse(on), Facts.ZONE));
    }

    /** A critical area is named. */
    public ToldDevelopment named(String area, AreaKind kind, String name, String on) {
        return tells(new DevelopmentEvent.AreaNamed(
                mentorship.id(),
                new AreaId(area),
                kind,
                true,
                mentorship.sealed("name", name),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    /** A resource is shared. */
    public ToldDevelopment shared(String resource, @Nullable String area, String title, String on) {
        return tells(new DevelopmentEvent.ResourceShared(
                mentorship.id(),
                new ResourceId(resource),
                area == null ? null : new AreaId(area),
                mentorship.sealed(Map.of("title", title, "link", "https://example.org/" + resource)),
                LocalDate.parse(on),
                Facts.ZONE));
    }

    private ToldDevelopment tells(DevelopmentEvent event) {
        mentorship.tells(event);
        return this;
    }
}
