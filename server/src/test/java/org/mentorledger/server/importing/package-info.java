/** Imports small made-up files, and the real one where it lies beside the repository, into a ledger that is played. */
@NullMarked
package org.mentorledger.server.importing;

import org.jspecify.annotations.NullMarked;
