package org.mentorledger.command.dispatch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** Texts of one event, before they are sealed. */
public final class Texts {
    private static final JsonMapper JSON = EventJson.mapper();

    private Texts() {}

    /** Adds a text, if it is given. */
    public static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }

    /** Adds a list of texts, as a JSON list, if it has any. */
    public static void put(Map<String, String> texts, String field, List<String> list) {
        if (!list.isEmpty()) {
            texts.put(field, list(list));
        }
    }

    /** A list of texts as one text: a JSON list. */
    public static String list(List<String> texts) {
        return JSON.writeValueAsString(texts);
    }
}
