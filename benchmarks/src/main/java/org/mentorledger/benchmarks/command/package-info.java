/** The command path beside a raw append of the rows that it wrote. */
@NullMarked
package org.mentorledger.benchmarks.command;

import org.jspecify.annotations.NullMarked;
