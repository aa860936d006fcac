package org.mentorledger.server.ahead;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Loads the classes of all beans that the index names. */
@Order(1)
final class BeansAhead implements BackgroundPreinitializer {
    private static final String INDEX = "META-INF/spring.components";
    private static final String PACKAGE = "package-info";

    @Override
    public void preinitialize() throws IOException, ClassNotFoundException {
        ClassLoader loader = BeansAhead.class.getClassLoader();
        List<URL> indexes = Collections.list(loader.getResources(INDEX));
        for (URL index : indexes) {
            Properties named = PropertiesLoaderUtils.loadProperties(new UrlResource(index));
            for (String name : named.stringPropertyNames()) {
                if (!named.getProperty(name).equals(PACKAGE)) {
                    Class.forName(name, false, loader);
                }
            }
        }
    }
}
