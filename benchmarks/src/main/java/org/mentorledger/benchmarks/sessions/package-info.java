/** What sessions cost as they grow: many who enrol at once, a cohort that is divided, figures over very many attendances. */
@NullMarked
package org.mentorledger.benchmarks.sessions;

import org.jspecify.annotations.NullMarked;
