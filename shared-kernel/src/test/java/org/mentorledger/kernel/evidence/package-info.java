/** Shows that anybody can compute the hash of a record again, with tools that know nothing of this house. */
@NullMarked
package org.mentorledger.kernel.evidence;

import org.jspecify.annotations.NullMarked;
