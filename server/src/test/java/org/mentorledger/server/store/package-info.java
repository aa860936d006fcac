/** Shows that a data folder serves one node, and its secrets one owner. */
@NullMarked
package org.mentorledger.server.store;

import org.jspecify.annotations.NullMarked;
