package org.mentorledger.server.build;

import static org.mentorledger.server.build.Compose.list;
import static org.mentorledger.server.build.Compose.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One service of a Compose file, and what is wrong with it. */
record ComposeService(String name, Map<String, Object> service, Compose file) {

    void addFaultsTo(List<String> faults) {
        refuse(faults, !map(service.get("healthcheck")).containsKey("test"), "has no health check");
        refuse(faults, !"unless-stopped".equals(service.get("restart")), "does not start again by itself");
        refuse(faults, !text("image").matches(".+:\\d[\\w.-]*"), "has an image without a version");
        refuse(faults, !text("user").matches("[1-9]\\d*:[1-9]\\d*"), "may run as root");
        refuse(faults, !list(service.get("cap_drop")).equals(List.of("ALL")), "keeps capabilities");
        refuse(faults, !text("security_opt").contains("no-new-privileges:true"), "may gain privileges");
        refuse(faults, !service.containsKey("mem_limit"), "may take all memory");
        refuse(
                faults,
                !list(service.get("ports")).stream().allMatch(ComposeService::isOnLoopback),
                "is open to others");
        refuse(faults, saysASecret(), "says a secret");
        refuse(faults, dependsOnWhatIsNotThere(), "depends on what may not work yet");
        refuse(faults, readOnlyWithSecrets(), "is read-only, and Compose cannot write its secrets");
        refuse(faults, !file.of("secrets").keySet().containsAll(secrets()), "has a secret of no name");
        refuse(faults, !secretsAreClosed(), "has a secret that others may read");
    }

    private void refuse(List<String> faults, boolean fault, String words) {
        if (fault) {
            faults.add(name + " " + words);
        }
    }

    private static boolean isOnLoopback(Object port) {
        return port.toString().matches("127\\.0\\.0\\.1:\\d+:\\d+");
    }

    private boolean saysASecret() {
        return map(service.get("environment")).entrySet().stream()
                .anyMatch(variable ->
                        isSecret(variable.getKey(), variable.getValue().toString()));
    }

    /** Passwords and keys come as files; what is between braces is read from one. */
    private static boolean isSecret(String name, String value) {
        boolean named = name.matches(".*(PASSWORD|SECRET|TOKEN|KEY)") && !value.startsWith("/run/secrets/");
        return named || value.matches(".*://[^/@]*:[^/@$]+@.*");
    }

    private boolean dependsOnWhatIsNotThere() {
        return map(service.get("depends_on")).entrySet().stream()
                .anyMatch(other -> !file.services().containsKey(other.getKey())
                        || !"service_healthy".equals(map(other.getValue()).get("condition")));
    }

    private boolean readOnlyWithSecrets() {
        return Boolean.TRUE.equals(service.get("read_only")) && !secrets().isEmpty();
    }

    private boolean secretsAreClosed() {
        return list(service.get("secrets")).stream()
                .allMatch(secret -> Objects.equals(map(secret).get("mode"), 0400)
                        && (map(secret).get("uid") + ":" + map(secret).get("gid")).equals(text("user")));
    }

    private Set<String> secrets() {
        return list(service.get("secrets")).stream()
                .map(secret -> String.valueOf(map(secret).get("source")))
                .collect(Collectors.toSet());
    }

    /** Those it keeps things in. */
    static Set<String> volumes(Map<String, Object> service) {
        return list(service.get("volumes")).stream()
                .map(volume -> volume.toString().split(":", 2)[0])
                .collect(Collectors.toSet());
    }

    private String text(String key) {
        return String.valueOf(service.get(key));
    }
}
