/** Generates the pages of the documentation that tell what the code tells already, and holds the committed ones to it. */
@NullMarked
package org.mentorledger.server.docs;

import org.jspecify.annotations.NullMarked;
