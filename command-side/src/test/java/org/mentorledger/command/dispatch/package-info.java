/** What every command has in common, whatever it asks. */
@NullMarked
package org.mentorledger.command.dispatch;

import org.jspecify.annotations.NullMarked;
