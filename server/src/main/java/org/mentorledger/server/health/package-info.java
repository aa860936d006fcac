/** What this node tells its surroundings about itself. */
@NullMarked
package org.mentorledger.server.health;

import org.jspecify.annotations.NullMarked;
