/** What the benchmarks need from within the commands' own package, which shows them to nobody else. */
@NullMarked
package org.mentorledger.command.mentorship;

import org.jspecify.annotations.NullMarked;
