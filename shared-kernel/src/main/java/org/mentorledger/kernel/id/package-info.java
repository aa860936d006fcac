/** The ids of things and of streams. An id is validated when it is made and stands in JSON as a bare string; stream ids are made in one place because events are found under them for ever. */
@NullMarked
package org.mentorledger.kernel.id;

import org.jspecify.annotations.NullMarked;
