/** Personal data as ciphertext: every personal field of an event is sealed under a data key of its own, wrapped by a key that lies apart from the log, so that destroying one key erases one person. */
@NullMarked
package org.mentorledger.kernel.vault;

import org.jspecify.annotations.NullMarked;
