package org.mentorledger.server.observing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Puts what observes messages beside Axon's buses and processors. Were the interceptors beans, Axon would add them once more. */
@Configuration(proxyBeanMethods = false)
class AxonObserving {

    @Bean
    ConfigurerModule observingModule(
            ObservationRegistry observations,
            MeterRegistry meters,
            Origins origins,
            Traces traces,
            Standings standings) {
        return axon -> {
            axon.eventProcessing(processing -> processing.registerDefaultHandlerInterceptor(
                    (configuration, group) -> new TakenEvents(group, origins, traces)));
            axon.onInitialize(configuration -> {
                configuration.onStart(Phase.EXTERNAL_CONNECTIONS, () -> {
                    configuration.commandBus().registerDispatchInterceptor(new SentCommands(origins, traces));
                    configuration.commandBus().registerHandlerInterceptor(new HandledCommands(observations));
                    configuration.eventStore().registerDispatchInterceptor(new AppendedEvents(meters));
                });
                configuration.onStart(Phase.INBOUND_EVENT_CONNECTORS + 1, () -> standings.start(configuration));
                configuration.onShutdown(Phase.INBOUND_EVENT_CONNECTORS + 1, standings::stop);
            });
        };
    }

    /** Each filter of the doors would have a span and meters of its own; what was refused is counted, see ClosedDoors. */
    @Bean
    SecurityObservationSettings doorsUnobserved() {
        return SecurityObservationSettings.noObservations();
    }
}
