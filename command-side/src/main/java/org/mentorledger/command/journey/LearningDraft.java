package org.mentorledger.command.journey;

import java.util.List;
import java.util.Map;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.kernel.journey.ConsideredModel;
import org.mentorledger.kernel.journey.LearningItem;

/**
 * A learning plan in clear, before it is sealed.
 *
 * @param titles in the order of the items
 * @param links likewise; one may be empty
 * @param notes in the order of the models; one may be empty
 */
record LearningDraft(
        List<LearningItem> items,
        List<ConsideredModel> models,
        List<String> titles,
        List<String> links,
        List<String> notes) {

    LearningDraft {
        items = List.copyOf(items);
        models = List.copyOf(models);
        titles = List.copyOf(titles);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** Its words, as they are sealed. */
    Map<String, String> texts() {
        return Map.of("titles", Texts.list(titles), "links", Texts.list(links), "notes", Texts.list(notes));
    }
}
