package badhouse.command.alpha;

import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.spring.stereotype.Aggregate;

/** Is public, and makes its own ids. */
@Aggregate
public class AlphaAggregate {
    private final Supplier<UUID> ids = UUID::randomUUID;

    /** The next id. */
    public UUID next() {
        return ids.get();
    }
}
