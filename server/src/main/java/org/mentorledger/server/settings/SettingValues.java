package org.mentorledger.server.settings;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.store.StartRefused;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** The values of settings, each of the kind its setting takes. */
final class SettingValues {
    static final String PAGE = "docs/configuration.md lists all settings.";

    private final Binder binder;

    SettingValues(Environment environment) {
        this.binder = Binder.get(environment);
    }

    /** @throws StartRefused when the value is none that the setting takes */
    void check(Setting setting) {
        if (!setting.hasEntries()) {
            value(setting, setting.valueType()).ifPresent(value -> inRange(setting, value));
        }
    }

    /** @throws StartRefused when the value is not of that type */
    <T> Optional<T> value(Setting setting, Class<T> type) {
        try {
            return Optional.ofNullable(
                    binder.bind(setting.name(), Bindable.of(type)).orElse(null));
        } catch (BindException e) {
            throw refused(setting, "which is not " + setting.kind(), e.getProperty());
        }
    }

    /** Nothing is less than nothing; and what is the most of something is at least one. */
    private void inRange(Setting setting, Object value) {
        long amount = amount(value);
        boolean most =
                setting.name().substring(setting.name().lastIndexOf('.') + 1).startsWith("max-");
        if (amount < 0 || (most && amount == 0)) {
            throw new StartRefused(
                    setting.name() + " is " + value + ", which is too little.",
                    "Give it " + setting.kind() + (most ? " above zero" : " that is not negative") + usual(setting));
        }
    }

    private static long amount(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof Duration time) {
            return time.isNegative() ? -1 : time.isZero() ? 0 : 1;
        }
        return value instanceof DataSize size ? size.toBytes() : 1;
    }

    private static StartRefused refused(Setting setting, String why, @Nullable ConfigurationProperty given) {
        String value = given == null ? "" : " \"" + given.getValue() + "\"";
        Origin origin = given == null ? null : given.getOrigin();
        String from = origin == null ? "" : " It was given as " + origin + ".";
        return new StartRefused(
                setting.name() + " is" + value + ", " + why + "." + from, "Give it " + setting.kind() + usual(setting));
    }

    private static String usual(Setting setting) {
        return (setting.value() == null ? ". " : ", or leave it out for " + setting.value() + ". ") + PAGE;
    }
}
