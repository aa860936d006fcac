/**
 * The command {@code replay}: has a running node build rooms of views anew, or compare them with what they would be, and
 * tells how far it is. It is a client of that node, as any other.
 */
@NullMarked
package org.mentorledger.server.replaying;

import org.jspecify.annotations.NullMarked;
