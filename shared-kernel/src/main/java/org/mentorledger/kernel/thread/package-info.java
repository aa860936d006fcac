/**
 * Threads of background work. Every side of the ledger has some: clocks, writers, readers ahead. They end with the process, and
 * have names by which they are found in a dump.
 */
@NullMarked
package org.mentorledger.kernel.thread;

import org.jspecify.annotations.NullMarked;
