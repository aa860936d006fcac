package org.mentorledger.server.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.store.StartRefused;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class RolesTest {

    @ParameterizedTest
    @CsvSource({
        "command, command",
        "'query, api', 'query,api'",
        "'API,Command', 'command,api'",
        "'api,query,command', 'command,query,api'",
    })
    void withAxonServerANodeHasTheRolesThatAreNamed(String given, String roles) {
        assertThat(Roles.of(node("axonserver", given))).hasToString(roles);
    }

    @Test
    void aNodeThatIsToldNothingDoesEverything() {
        assertThat(Roles.of(new StandardEnvironment())).hasToString("command,query,api");
    }

    @Test
    void onPostgresAllOfThemMayBeNamed() {
        assertThat(Roles.of(node("postgres", "command,query,api"))).hasToString("command,query,api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "query,api", "command,api"})
    void onPostgresSomeOfThemAreRefusedWithTheSettingThatAllowsThem(String given) {
        StartRefused refused = refused("postgres", given);

        assertThat(refused).hasMessageStartingWith("mentorledger.roles is " + given);
        assertThat(refused.remedy()).contains("mentorledger.store=axonserver", "Leave mentorledger.roles out");
    }

    @ParameterizedTest
    @CsvSource({"'command,reader', reader", "all, all", "'query api', query api"})
    void aNameThatIsNoRoleIsRefusedWithThoseThatAre(String given, String wrong) {
        StartRefused refused = refused("axonserver", given);

        assertThat(refused).hasMessage("mentorledger.roles names \"" + wrong + "\", which is no role.");
        assertThat(refused.remedy()).contains("command, query, api");
    }

    @Test
    void noRoleAtAllIsRefused() {
        assertThat(refused("axonserver", "")).hasMessageContaining("names no role");
    }

    private static StartRefused refused(String store, String roles) {
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> Roles.of(node(store, roles)));
        assertThat(refused).as(roles).isNotNull();
        return refused;
    }

    private static StandardEnvironment node(String store, String roles) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "given", Map.of("mentorledger.store", store, "mentorledger.roles", roles)));
        return environment;
    }
}
