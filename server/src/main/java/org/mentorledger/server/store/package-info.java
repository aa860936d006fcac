/**
 * The one place that knows where things are kept: the data folder of this node, the settings that choose the stores,
 * and the read models' database. Which event store it is, stands behind {@code store.postgres} or
 * {@code store.axonserver}; nobody else asks.
 */
@NullMarked
package org.mentorledger.server.store;

import org.jspecify.annotations.NullMarked;
