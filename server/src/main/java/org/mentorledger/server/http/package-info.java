/** The server below GraphQL: what it says where a request comes to nothing, in the language its clients read, and nothing of itself. */
@NullMarked
package org.mentorledger.server.http;

import org.jspecify.annotations.NullMarked;
