package org.mentorledger.kernel.node;

/** What a node does; one that is told nothing does all of it. */
public enum NodeRole {
    /** Decides: holds aggregates and runs the reactions. */
    COMMAND,
    /** Keeps the rooms up to date. */
    QUERY,
    /** Answers GraphQL: sends commands to where they are decided, and reads what the rooms show. */
    API
}
