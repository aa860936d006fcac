package org.mentorledger.server.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

    private static final String WRITTEN = "/META-INF/maven/org.mentorledger/server/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream written = Version.class.getResourceAsStream(WRITTEN)) {
            if (written != null) {
                build.load(written);
            }
        }
        return new String[] {"mentor-ledger " + build.getProperty("version", "(not packaged)")};
    }
}
