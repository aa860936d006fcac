/** Shows what is an id and what is none, and that no two things share a stream or a key. */
@NullMarked
package org.mentorledger.kernel.id;

import org.jspecify.annotations.NullMarked;
