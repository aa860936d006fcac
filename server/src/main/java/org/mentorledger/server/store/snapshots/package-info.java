/**
 * Snapshots of long streams, so that the first command after a while need not read all of one. A snapshot is never the
 * truth: one that this version does not know, or cannot read, is passed over, and the events are read instead.
 */
@NullMarked
package org.mentorledger.server.store.snapshots;

import org.jspecify.annotations.NullMarked;
