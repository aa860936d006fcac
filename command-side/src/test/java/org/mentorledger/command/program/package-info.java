/** What programs accept and refuse. */
@NullMarked
package org.mentorledger.command.program;

import org.jspecify.annotations.NullMarked;
