package org.mentorledger.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Parked events as a room keeps them: in sequences, and within bounds. */
interface Letters extends SequencedDeadLetterQueue<EventMessage<?>>, BoundedParking {}
