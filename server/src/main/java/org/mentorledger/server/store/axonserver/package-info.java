/** Events and commands through Axon Server, keys in MongoDB: what any number of nodes share. */
@NullMarked
package org.mentorledger.server.store.axonserver;

import org.jspecify.annotations.NullMarked;
