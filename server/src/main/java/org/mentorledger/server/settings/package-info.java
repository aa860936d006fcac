/** The settings as an operator writes them: each is looked at before anything starts, and what is wrong is said by its name. */
@NullMarked
package org.mentorledger.server.settings;

import org.jspecify.annotations.NullMarked;
