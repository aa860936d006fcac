/**
 * What this node lets others see of its work: meters, traces and the id of the request in each line of the log. Of what people
 * write, and of whom it is about, nothing.
 */
@NullMarked
package org.mentorledger.server.observing;

import org.jspecify.annotations.NullMarked;
