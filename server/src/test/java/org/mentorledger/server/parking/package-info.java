/** Who may look at what is parked and who may touch it, and what comes of it. */
@NullMarked
package org.mentorledger.server.parking;

import org.jspecify.annotations.NullMarked;
