/** Shows that only a PostgreSQL that keeps its word is used, and by one node. */
@NullMarked
package org.mentorledger.server.store.postgres;

import org.jspecify.annotations.NullMarked;
