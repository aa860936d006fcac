/** The one executable: puts the sides together, on embedded stores or on real ones, and lets people in. */
@NullMarked
package org.mentorledger.server;

import org.jspecify.annotations.NullMarked;
