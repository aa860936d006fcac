/** {@code mentor-ledger replay}: has a running node build rooms of views anew, and tells how far it is. */
@NullMarked
package org.mentorledger.server.replaying;

import org.jspecify.annotations.NullMarked;
