/** Shows that what must be durable with Axon Server is, as far as that can be seen without one. */
@NullMarked
package org.mentorledger.server.store.axonserver;

import org.jspecify.annotations.NullMarked;
