/** The door and the contract of the ledger without its sides: a node for the tests of security and GraphQL, and a client that knocks. */
@NullMarked
package org.mentorledger.server.door;

import org.jspecify.annotations.NullMarked;
