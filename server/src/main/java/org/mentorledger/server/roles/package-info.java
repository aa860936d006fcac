/** What this node is for: which beans it makes, by what each of them is, and which mixes are refused. */
@NullMarked
package org.mentorledger.server.roles;

import org.jspecify.annotations.NullMarked;
