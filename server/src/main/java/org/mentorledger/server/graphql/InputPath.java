package org.mentorledger.server.graphql;

/** How {@code extensions.field} names a value: every mutation has the one argument {@code input}, so it goes without saying. */
final class InputPath {

    private InputPath() {}

    static String shown(String path) {
        return path.startsWith("input.") ? path.substring("input.".length()) : path;
    }
}
