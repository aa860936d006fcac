/** Programs: who may define one, and by which rules it then runs. */
@NullMarked
package org.mentorledger.command.program;

import org.jspecify.annotations.NullMarked;
