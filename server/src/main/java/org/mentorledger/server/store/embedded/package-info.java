/**
 * The stores a node brings along when nobody gives it others: a private PostgreSQL for what must last, and a MongoDB in
 * this process for what can be rebuilt.
 */
@NullMarked
package org.mentorledger.server.store.embedded;

import org.jspecify.annotations.NullMarked;
