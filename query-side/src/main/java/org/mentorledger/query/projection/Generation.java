package org.mentorledger.query.projection;

/**
 * One building of a room. Beside the one that is read another may be built.
 *
 * @param room the room
 * @param number 0 for the one that the room begins with
 */
record Generation(Room room, int number) {

    /** Stands in the names of its collections, and is the name of its token and of its parked events: a wire name. */
    String group() {
        return group(room.group(), number);
    }

    /** The same by the name of the room. */
    static String group(String room, int number) {
        return number == 0 ? room : room + ".g" + number;
    }

    String collection(String shelf) {
        return group() + "." + shelf;
    }
}
