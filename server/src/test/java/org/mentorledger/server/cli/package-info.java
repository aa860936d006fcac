/** Calls the commands as a shell would, within this process. */
@NullMarked
package org.mentorledger.server.cli;

import org.jspecify.annotations.NullMarked;
