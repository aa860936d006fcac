package org.mentorledger.benchmarks.rebuild;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** Opens everything that is sealed in an event, once: no rebuild that shows it in clear can do with less. */
final class OpenedFields {
    private final Vault vault;
    private long fields;

    OpenedFields(Vault vault) {
        this.vault = vault;
    }

    /** How many were opened so far. */
    long fields() {
        return fields;
    }

    void open(LedgerEvent event) {
        try {
            openIn(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void openIn(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof Sealed sealed) {
            fields += vault.open(sealed).orElseThrow().size();
        } else if (value instanceof Record some) {
            for (RecordComponent component : some.getClass().getRecordComponents()) {
                openIn(component.getAccessor().invoke(some));
            }
        }
    }
}
