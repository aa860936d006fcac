/** A node with a real PostgreSQL that takes snapshots, reads them, and passes over those that it does not know. */
@NullMarked
package org.mentorledger.server.store.snapshots;

import org.jspecify.annotations.NullMarked;
