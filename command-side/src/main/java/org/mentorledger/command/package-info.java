/** The side of commands: who may do what, and what then becomes true. Here stands only the list of what it may refuse. */
@NullMarked
package org.mentorledger.command;

import org.jspecify.annotations.NullMarked;
