/** Knocks at every door, from outside over a real port, with good, bad and no tokens. */
@NullMarked
package org.mentorledger.server.security;

import org.jspecify.annotations.NullMarked;
