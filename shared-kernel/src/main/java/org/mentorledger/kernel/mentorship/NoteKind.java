package org.mentorledger.kernel.mentorship;

/** What a note is for (rows O25, O42, P22). */
public enum NoteKind {
    NOTE,
    REFLECTION,
    ADVICE,
    QUESTION,
    ANSWER
}
