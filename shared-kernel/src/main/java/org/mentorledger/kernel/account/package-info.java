/** What can become true of an account of an issuer: whose it is, and whether it lets anybody in. */
@NullMarked
package org.mentorledger.kernel.account;

import org.jspecify.annotations.NullMarked;
