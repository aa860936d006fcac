/** Shows that what is stored is written under names that last, and read back or refused. */
@NullMarked
package org.mentorledger.server.store.axon;

import org.jspecify.annotations.NullMarked;
