/**
 * What rooms and reactions could not take, for whoever runs the ledger: it is listed, counted, tried once more in order, or
 * taken out for good by somebody who says why.
 */
@NullMarked
package org.mentorledger.server.parking;

import org.jspecify.annotations.NullMarked;
