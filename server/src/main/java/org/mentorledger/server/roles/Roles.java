package org.mentorledger.server.roles;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.server.store.StartRefused;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The roles of this node, as set. */
public final class Roles {
    static final String SETTING = "mentorledger.roles";
    private static final String GIVE =
            "Give it command, query, api, some of them with commas between, or leave it out.";

    private final Set<NodeRole> roles;

    private Roles(Set<NodeRole> roles) {
        this.roles = roles;
    }

    /**
     * As that environment sets them; all of them where it sets none.
     *
     * @throws StartRefused when one has no such name, when there is none, or when this store needs all of them
     */
    public static Roles of(Environment environment) {
        List<String> names = Binder.get(environment)
                .bind(SETTING, Bindable.listOf(String.class))
                .orElseGet(() ->
                        List.of(NodeRole.values()).stream().map(Enum::name).toList());
        Set<NodeRole> roles = EnumSet.noneOf(NodeRole.class);
        names.forEach(name -> roles.add(named(name)));
        if (roles.isEmpty()) {
            throw new StartRefused(SETTING + " names no role: this node would do nothing.", GIVE);
        }
        boolean shares =
                environment.getProperty("mentorledger.store", "postgres").equals("axonserver");
        if (!shares && roles.size() < NodeRole.values().length) {
            throw new StartRefused(
                    SETTING + " is " + String.join(",", names)
                            + ", but on PostgreSQL there is one node, which has to do everything.",
                    "Leave " + SETTING
                            + " out; or set mentorledger.store=axonserver, and have other nodes do the rest.");
        }
        return new Roles(roles);
    }

    private static NodeRole named(String name) {
        try {
            return NodeRole.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new StartRefused(SETTING + " names \"" + name + "\", which is no role.", GIVE);
        }
    }

    /** Whether this node has that role. */
    public boolean has(NodeRole role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return String.join(
                ",",
                roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList());
    }
}
