/** The command line: which command a word means, and those that need no server. What needs none starts no Spring. */
@NullMarked
package org.mentorledger.server.cli;

import org.jspecify.annotations.NullMarked;
