/** Whose an account is, as clients meet it. */
@NullMarked
package org.mentorledger.command.account;

import org.jspecify.annotations.NullMarked;
