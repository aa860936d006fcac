/** Requests that come to nothing, and what is heard of them. */
@NullMarked
package org.mentorledger.server.http;

import org.jspecify.annotations.NullMarked;
