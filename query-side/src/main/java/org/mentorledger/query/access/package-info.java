/**
 * Who may read what. The rules need to know who coordinates, who belongs and who stands together; rooms answer that
 * through the ports here, so that no room imports another.
 */
@NullMarked
package org.mentorledger.query.access;

import org.jspecify.annotations.NullMarked;
