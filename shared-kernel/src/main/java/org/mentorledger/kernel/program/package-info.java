/** What can become true of a program: the rules that mentorships in it run by. */
@NullMarked
package org.mentorledger.kernel.program;

import org.jspecify.annotations.NullMarked;
