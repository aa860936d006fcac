/** Tokens and the key that signs them, without Spring: the command line makes tokens with it, the server signs people in with it. */
@NullMarked
package org.mentorledger.server.token;

import org.jspecify.annotations.NullMarked;
