/** Shows that reactions begin where they ended, park what nobody can handle, wait for what is away, and send nothing twice. */
@NullMarked
package org.mentorledger.server.reaction;

import org.jspecify.annotations.NullMarked;
