/** Shows that keys outlive a restart, and are of no use without the master key. */
@NullMarked
package org.mentorledger.server.store.keys;

import org.jspecify.annotations.NullMarked;
