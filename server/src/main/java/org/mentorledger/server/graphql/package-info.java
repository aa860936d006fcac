/** GraphQL as clients meet it: scalars, limits, and errors that carry a stable code and never an inner detail. */
@NullMarked
package org.mentorledger.server.graphql;

import org.jspecify.annotations.NullMarked;
