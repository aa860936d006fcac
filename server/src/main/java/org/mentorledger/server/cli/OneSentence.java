package org.mentorledger.server.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mentorledger.server.backup.BackupRefused;
import org.mentorledger.server.backup.Manifest;
import org.mentorledger.server.store.StartRefused;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** How commands that work on a data folder speak: a sentence, and nothing of what the libraries below them would log. */
final class OneSentence {
    private OneSentence() {}

    /** Does it; what goes wrong is one sentence on the error output. */
    static int by(CommandSpec spec, Callable<Integer> work) {
        LoggingSystem.get(OneSentence.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try {
            return work.call();
        } catch (BackupRefused e) {
            return failed(spec, String.valueOf(e.getMessage()));
        } catch (StartRefused e) {
            return failed(spec, e.getMessage() + " " + e.remedy());
        } catch (IOException e) {
            return failed(spec, "That could not be done: " + e + ".");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an archive holds, as the beginning of a sentence. */
    static String what(Manifest archive) {
        return archive.hasEvents()
                ? String.format(
                        Locale.ROOT, "%,d events (the last at %,d) and the keys", archive.events(), archive.head())
                : "The keys alone, for the events lie in a store outside,";
    }

    private static int failed(CommandSpec spec, String sentence) {
        spec.commandLine().getErr().println(sentence);
        return ExitCode.SOFTWARE;
    }
}
