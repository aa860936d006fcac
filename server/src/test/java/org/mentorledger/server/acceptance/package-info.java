/**
 * The product as its users meet it: the packaged jar in a process of its own, spoken to over HTTP only. Stories a
 * coordinator can read, crashes, and every snippet of the README.
 */
@NullMarked
package org.mentorledger.server.acceptance;

import org.jspecify.annotations.NullMarked;
