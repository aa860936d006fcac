/** Whose account is whose, read from the events themselves and remembered for a moment: signing in waits for no view. */
@NullMarked
package org.mentorledger.server.account;

import org.jspecify.annotations.NullMarked;
