package badhouse.command.alpha;

import badhouse.kernel.Event;
import org.axonframework.eventhandling.EventHandler;

/** Does not say when it does what, may be replayed, and lands in whatever group its package makes. */
public class AlphaReaction {
    @EventHandler
    void react(Event event) {}
}
