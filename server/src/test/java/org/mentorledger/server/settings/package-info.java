/** What an operator hears of settings that are wrong. */
@NullMarked
package org.mentorledger.server.settings;

import org.jspecify.annotations.NullMarked;
