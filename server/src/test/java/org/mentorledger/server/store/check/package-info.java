/** Builds each wiring that would lose data, and sees it refused. */
@NullMarked
package org.mentorledger.server.store.check;

import org.jspecify.annotations.NullMarked;
