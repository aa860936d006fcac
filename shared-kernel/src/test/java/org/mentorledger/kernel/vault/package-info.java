/** Shows that sealed data open for the holder of the key, and for nobody else. */
@NullMarked
package org.mentorledger.kernel.vault;

import org.jspecify.annotations.NullMarked;
