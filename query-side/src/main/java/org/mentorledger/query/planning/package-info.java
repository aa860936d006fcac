/** How a cohort is divided into sessions by what interests its people: arithmetic alone, without clock, chance or database. */
@NullMarked
package org.mentorledger.query.planning;

import org.jspecify.annotations.NullMarked;
