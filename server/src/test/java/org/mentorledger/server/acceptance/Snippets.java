package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** What stands between fences on a page, in the order in which a reader meets it. */
record Snippets(String page) {

    /** Those of a page of this repository. */
    static Snippets of(String path) {
        try {
            return new Snippets(Files.readString(Shell.ROOT.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in that language. */
    List<String> in(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(match -> match.group(1).strip())
                .toList();
    }
}
