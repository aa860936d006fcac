package org.mentorledger.query.session.attendance;

import java.util.Arrays;

/** Numbers of people, of whom each counts once. A row of figures holds a million of them in four megabytes. */
final class Heads {
    private static final int FEW = 8;

    private int[] numbers = new int[FEW];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size] = number;
        size++;
    }

    /** All of those, too. */
    void add(Heads others) {
        for (int i = 0; i < others.size; i++) {
            add(others.numbers[i]);
        }
    }

    int count() {
        return Math.toIntExact(
                Arrays.stream(numbers, 0, size).sorted().distinct().count());
    }
}
