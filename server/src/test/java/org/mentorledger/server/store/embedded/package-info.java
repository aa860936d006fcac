/** Shows that the private PostgreSQL survives what happens to its node, in processes that are really killed. */
@NullMarked
package org.mentorledger.server.store.embedded;

import org.jspecify.annotations.NullMarked;
