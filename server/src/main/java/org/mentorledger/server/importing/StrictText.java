package org.mentorledger.server.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** Opens a file as UTF-8 and nothing else: a wrong guess of the encoding would store wrong names for ever. */
final class StrictText {
    private static final List<String> OTHER_MARKS = List.of("feff", "fffe");
    private static final String UTF_8_MARK = "efbbbf";

    private StrictText() {}

    static Reader open(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Halt.fileFault("The file is not there, or cannot be read, or is no ordinary file.");
        }
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            try {
                refuseMark(bytes);
            } catch (Halt halt) {
                bytes.close();
                throw halt;
            }
            return new InputStreamReader(
                    bytes,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException broken) {
            throw Halt.fileFault("The file cannot be read.");
        }
    }

    private static void refuseMark(InputStream bytes) throws IOException {
        bytes.mark(3);
        String first = HexFormat.of().formatHex(bytes.readNBytes(3));
        bytes.reset();
        if (first.isEmpty()) {
            throw Halt.fileFault("The file is empty.");
        }
        if (first.equals(UTF_8_MARK)) {
            throw Halt.fileFault("The file begins with a byte order mark (BOM). Save it again as UTF-8 without BOM"
                    + " (spreadsheets: not as \"CSV UTF-8\" with BOM).");
        }
        if (OTHER_MARKS.stream().anyMatch(first::startsWith)) {
            throw Halt.fileFault(
                    "The file is UTF-16 by its byte order mark (BOM). Save it again as UTF-8 without BOM.");
        }
    }
}
