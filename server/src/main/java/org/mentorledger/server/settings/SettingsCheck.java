package org.mentorledger.server.settings;

import org.mentorledger.server.store.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Looks at every setting before anything starts: its name, its value, and whether anything can listen where it says. */
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsCheck.class);

    private final KnownSettings known = KnownSettings.read();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    /** @throws StartRefused when one is wrong: with its name, what is wrong with it, and what to do */
    void check(ConfigurableEnvironment environment) {
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource names) {
                names.stream()
                        .filter(name -> known.means(name) && !known.has(name))
                        .forEach(name -> unknown(name.toString(), source));
            }
        }
        SettingValues values = new SettingValues(environment);
        known.all().forEach(values::check);
        Listening.check(values);
    }

    /** The environment may hold what others put there: a cluster tells of its services in such names. */
    private void unknown(String name, ConfigurationPropertySource source) {
        String meant =
                known.near(name).map(near -> "Did you mean " + near + "? ").orElse("");
        String problem = "There is no setting " + name + ".";
        String remedy = meant + SettingValues.PAGE;
        if (source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource) {
            LOG.warn("{} {}", problem, remedy);
        } else {
            throw new StartRefused(problem, remedy);
        }
    }
}
