/** What each release stored is still the ledger's: its log, with its keys, is read by this version and goes on from there. */
@NullMarked
package org.mentorledger.server.golden;

import org.jspecify.annotations.NullMarked;
