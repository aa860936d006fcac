package org.mentorledger.command.session;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.session.TopicKey;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of a session's plan, in clear while it is decided upon.
 *
 * @param topics by their keys, in order
 */
record Wording(
        @Nullable String title,
        @Nullable String place,
        @Nullable String timeAllocation,
        @Nullable String transport,
        List<String> factors,
        Map<String, String> topics) {
    private static final JsonMapper JSON = EventJson.mapper();

    /** No words. */
    static final Wording NONE = new Wording(null, null, null, null, List.of(), Map.of());

    /** As it was sealed; without words that were erased. */
    static Wording open(@Nullable Sealed sealed, Vault vault) {
        return sealed == null
                ? NONE
                : vault.open(sealed).map(text -> of(text, vault)).orElse(NONE);
    }

    /** With what is said instead. */
    Wording with(PlanSaid said, Vault vault) {
        PlanSaid.Words words = said.words();
        List<String> all = said.listOver(List.copyOf(topics.values()), "topics", words.topics());
        return new Wording(
                said.over(title, "title", words.title()),
                said.over(place, "place", words.place()),
                said.over(timeAllocation, "timeAllocation", words.timeAllocation()),
                said.over(transport, "transport", words.transport()),
                said.listOver(factors, "factors", words.factors()),
                keyed(all, vault));
    }

    /** Under that key; null: there are no words. */
    @Nullable
    Sealed seal(String key, Vault vault) {
        Map<String, String> text = new TreeMap<>();
        Texts.put(text, "title", title);
        Texts.put(text, "place", place);
        Texts.put(text, "timeAllocation", timeAllocation);
        Texts.put(text, "transport", transport);
        Texts.put(text, "factors", factors);
        Texts.put(text, "topics", List.copyOf(topics.values()));
        return text.isEmpty() ? null : vault.seal(key, text);
    }

    /** Each topic once, however often it is said. */
    static Map<String, String> keyed(List<String> topics, Vault vault) {
        Map<String, String> keyed = new LinkedHashMap<>();
        topics.forEach(topic -> keyed.putIfAbsent(TopicKey.of(topic, vault), topic));
        return keyed;
    }

    private static Wording of(Map<String, String> text, Vault vault) {
        return new Wording(
                text.get("title"),
                text.get("place"),
                text.get("timeAllocation"),
                text.get("transport"),
                list(text, "factors"),
                keyed(list(text, "topics"), vault));
    }

    private static List<String> list(Map<String, String> text, String field) {
        return Arrays.asList(JSON.readValue(text.getOrDefault(field, "[]"), String[].class));
    }
}
