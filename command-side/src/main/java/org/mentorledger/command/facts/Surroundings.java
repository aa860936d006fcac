package org.mentorledger.command.facts;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mentorledger.kernel.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * What stands around a stream while it decides.
 *
 * @param store where its own events lie
 * @param facts of other streams
 * @param vault seals what is personal
 */
@Component
public record Surroundings(EventStore store, Facts facts, Vault vault) {}
