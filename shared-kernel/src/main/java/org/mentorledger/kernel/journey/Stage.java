package org.mentorledger.kernel.journey;

/** The stages of a journey, in their order (row K1). */
public enum Stage {
    /** Exploring the future of work. */
    A,
    /** Focusing on a career path. */
    B,
    /** Experiential learning, work. */
    C,
    /** Further learning opportunities. */
    D,
    /** Towards a sustainable livelihood. */
    E
}
