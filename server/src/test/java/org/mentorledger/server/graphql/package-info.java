/** Sends what clients send, well and badly formed, and reads the errors as clients do. */
@NullMarked
package org.mentorledger.server.graphql;

import org.jspecify.annotations.NullMarked;
