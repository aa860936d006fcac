/** Whose is an account of an issuer? One person's at a time; and does it let them in? */
@NullMarked
package org.mentorledger.command.account;

import org.jspecify.annotations.NullMarked;
