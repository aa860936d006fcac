/** The record that people sign: its exact form and its hash, which must be computable by anyone for as long as a signature counts. */
@NullMarked
package org.mentorledger.kernel.evidence;

import org.jspecify.annotations.NullMarked;
