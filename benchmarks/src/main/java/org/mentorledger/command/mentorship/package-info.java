/** The one door by which benchmarks make commands that only the mutations of the command side may see. */
@NullMarked
package org.mentorledger.command.mentorship;

import org.jspecify.annotations.NullMarked;
