/** Shows that the build itself refuses what it must: poms made bad in one line, and what is handed to those who run the ledger. */
@NullMarked
package org.mentorledger.server.build;

import org.jspecify.annotations.NullMarked;
