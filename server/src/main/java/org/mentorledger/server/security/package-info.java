/** The closed door: who may come in, by which token, over HTTP. It makes the {@link org.mentorledger.kernel.actor.Actor}; the sides judge by it. */
@NullMarked
package org.mentorledger.server.security;

import org.jspecify.annotations.NullMarked;
