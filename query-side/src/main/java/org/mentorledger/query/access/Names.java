package org.mentorledger.query.access;

import java.util.Set;

/** What people are called; answered by the room of people. */
public interface Names {

    /** The people in whose names the word stands, plain as a search reads it; ids. */
    Set<String> bearersOf(String plainWord);
}
