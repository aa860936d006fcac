package org.mentorledger.query.mentorship.goals;

import static org.mentorledger.query.mentorship.goals.DevelopmentProjection.id;

import java.util.ArrayList;
import java.util.List;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.AreaNamed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ExpectationsAgreed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ExpectationsProposed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ResourceShared;
import org.mentorledger.kernel.mentorship.Objective;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Shelf;

/** What goals stand on: expectations, areas and resources. */
final class GroundFold {
    private final Vault vault;

    GroundFold(Vault vault) {
        this.vault = vault;
    }

    void onto(Shelf.Builder<DevelopmentView> shelf) {
        shelf.on(ExpectationsProposed.class, id(), (before, e, recorded) -> before.with(revision(e)))
                .on(
                        ExpectationsAgreed.class,
                        id(),
                        (before, e, recorded) -> before.agreed(
                                e.revision(),
                                new AgreementView(e.participantId().value(), e.happenedOn())))
                .on(
                        AreaNamed.class,
                        id(),
                        (before, e, recorded) -> before.with(new Area(
                                e.areaId().value(),
                                Opened.of(vault, e.text()).text("name"),
                                e.kind(),
                                e.isCritical(),
                                e.happenedOn())))
                .on(ResourceShared.class, id(), (before, e, recorded) -> before.with(resource(e)));
    }

    private ResourceView resource(ResourceShared e) {
        Opened text = Opened.of(vault, e.text());
        return new ResourceView(
                e.resourceId().value(),
                text.text("title"),
                text.maybe("link"),
                text.maybe("note"),
                e.areaId() == null ? null : e.areaId().value(),
                e.happenedOn());
    }

    private Revision revision(ExpectationsProposed e) {
        Opened text = Opened.of(vault, e.text());
        return new Revision(
                e.revision(),
                text.text("expectations"),
                objectives(e.objectives(), text.texts("objectives")),
                e.proposerId() == null ? null : e.proposerId().value(),
                e.happenedOn(),
                List.of());
    }

    /** What was erased is one text for all. */
    private static List<ObjectiveView> objectives(List<Objective> objectives, List<String> texts) {
        List<ObjectiveView> views = new ArrayList<>();
        for (int i = 0; i < objectives.size(); i++) {
            Objective objective = objectives.get(i);
            views.add(new ObjectiveView(
                    objective.ownerId().value(), objective.kind(), i < texts.size() ? texts.get(i) : Opened.ERASED));
        }
        return views;
    }
}
