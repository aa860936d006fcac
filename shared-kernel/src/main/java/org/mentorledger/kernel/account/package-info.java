/** What can become true of an account of an issuer: whose it is. */
@NullMarked
package org.mentorledger.kernel.account;

import org.jspecify.annotations.NullMarked;
