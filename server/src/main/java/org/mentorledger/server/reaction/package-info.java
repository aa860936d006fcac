/**
 * Puts reactions to work: background work of the command side that sees what became true and sends what follows from it.
 * How far each has come, and what it could not handle, lies in the durable store, for nothing may be sent twice or never.
 */
@NullMarked
package org.mentorledger.server.reaction;

import org.jspecify.annotations.NullMarked;
