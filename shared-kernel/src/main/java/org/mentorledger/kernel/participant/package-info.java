/** What can become true of a person, told without naming them in clear. */
@NullMarked
package org.mentorledger.kernel.participant;

import org.jspecify.annotations.NullMarked;
