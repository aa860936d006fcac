package org.mentorledger.server.store.check;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.mentorledger.server.store.StoreSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks at the finished wiring before anything of it starts to work. */
@Component
class SelfCheck implements SmartLifecycle {
    private final Configuration axon;
    private final StoreSettings settings;
    private volatile boolean checked;

    SelfCheck(Configuration axon, StoreSettings settings) {
        this.axon = axon;
        this.settings = settings;
    }

    /** @throws org.mentorledger.server.store.StartRefused when something is wired so that data could be lost */
    @Override
    public void start() {
        if (settings.store() == StoreSettings.Store.POSTGRES) {
            Wiring.transactional(axon.getComponent(TransactionManager.class));
        }
        Wiring.replayable(axon.serializer());
        Wiring.processors(axon.eventProcessingConfiguration());
        checked = true;
    }

    @Override
    public void stop() {
        checked = false;
    }

    @Override
    public boolean isRunning() {
        return checked;
    }

    @Override
    public int getPhase() {
        return SpringAxonConfiguration.LIFECYCLE_PHASE - 1;
    }
}
