/**
 * What a start needs anyway, loaded beside it: while one thread sets up the node, another runs what this one will come to later once,
 * so that its classes are there by then. Nothing here has any effect but that; without it a node starts the same, and slower.
 */
@NullMarked
package org.mentorledger.server.ahead;

import org.jspecify.annotations.NullMarked;
