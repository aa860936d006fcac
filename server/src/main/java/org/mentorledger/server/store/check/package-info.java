/**
 * What must be true before a node takes traffic. Each of these was once wrong in a system that started without a word and
 * lost data later; so a node that finds one wrong says so and does not start.
 */
@NullMarked
package org.mentorledger.server.store.check;

import org.jspecify.annotations.NullMarked;
