/** Shows that a node makes the beans of its roles and no others, that no bean is without a role, and which mixes are refused. */
@NullMarked
package org.mentorledger.server.roles;

import org.jspecify.annotations.NullMarked;
