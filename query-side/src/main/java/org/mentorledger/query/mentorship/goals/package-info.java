/**
 * What is a mentorship to develop: which expectations hold, which areas, resources and goals are there, and how far have
 * they come? All of one mentorship stands in one document, with its dates, so that one who has left reads it as it was.
 */
@NullMarked
package org.mentorledger.query.mentorship.goals;

import org.jspecify.annotations.NullMarked;
