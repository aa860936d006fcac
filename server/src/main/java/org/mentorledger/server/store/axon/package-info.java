/** Axon's parts that are the same on every store: how things are written, how long they are remembered, how the clock ticks. */
@NullMarked
package org.mentorledger.server.store.axon;

import org.jspecify.annotations.NullMarked;
