package org.mentorledger.server.observing;

/** Names of types as they are shown: without their packages. */
final class Names {
    private Names() {}

    /** Alone. */
    static String last(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** With the type that it stands in, if it does. */
    static String whole(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }
}
