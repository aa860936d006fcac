package org.mentorledger.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The clear fields of something sealed, for views; what was erased reads as {@link #ERASED}. Views may hold clear text
 * because they are disposable.
 */
public final class Opened {
    /** Stands for what nobody can read any more. */
    public static final String ERASED = "(erased)";

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final Sealed sealed;
    private final Optional<Map<String, String>> clear;

    private Opened(Sealed sealed, Optional<Map<String, String>> clear) {
        this.sealed = sealed;
        this.clear = clear;
    }

    /**
     * Opens.
     *
     * @throws IllegalStateException when it was altered: the event cannot be folded
     */
    public static Opened of(Vault vault, Sealed sealed) {
        try {
            return new Opened(sealed, vault.open(sealed));
        } catch (IllegalStateException | IllegalArgumentException altered) {
            throw altered;
        } catch (RuntimeException keysAway) {
            throw new StoreAway(keysAway);
        }
    }

    /** A field; null when it was never given. */
    @Nullable
    public String maybe(String field) {
        if (!sealed.fields().containsKey(field)) {
            return null;
        }
        return clear.map(fields -> fields.get(field)).orElse(ERASED);
    }

    /** A field that is always given. */
    public String text(String field) {
        String value = maybe(field);
        if (value == null) {
            throw new IllegalStateException("The field " + field + " is missing");
        }
        return value;
    }

    /** A field that holds a JSON list of texts; empty when it was never given. */
    public List<String> texts(String field) {
        String value = maybe(field);
        if (value == null) {
            return List.of();
        }
        return clear.isEmpty() ? List.of(ERASED) : JSON.readValue(value, TEXTS);
    }
}
