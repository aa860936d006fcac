/** Events in PostgreSQL, the private one or an outside one: connections, schema, Axon's JDBC engine, and the one-node rule. */
@NullMarked
package org.mentorledger.server.store.postgres;

import org.jspecify.annotations.NullMarked;
