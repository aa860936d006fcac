package org.mentorledger.query.journey.journeys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;

/** The words of a journey, opened. */
record Words(Vault vault) {

    /** A field, where something was sealed and holds it. */
    @Nullable
    String maybe(@Nullable Sealed text, String field) {
        return text == null ? null : Opened.of(vault, text).maybe(field);
    }

    /** A field that is always given. */
    String of(Sealed text, String field) {
        return Opened.of(vault, text).text(field);
    }

    /** One of a list of texts; what was erased is one text for all, and what is blank was not given. */
    static @Nullable String at(List<String> texts, int place) {
        if (texts.isEmpty()) {
            return null;
        }
        String text = place < texts.size() ? texts.get(place) : Opened.ERASED;
        return text.isBlank() ? null : text;
    }
}
