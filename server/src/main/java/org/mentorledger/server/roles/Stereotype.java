package org.mentorledger.server.roles;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.spring.stereotype.Aggregate;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.query.projection.Projection;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.stereotype.Controller;

/** What a bean of the sides may be, and which roles need it. */
enum Stereotype {
    /** Holds one stream in memory and decides for it. */
    AGGREGATE(type -> annotated(type, Aggregate.class), NodeRole.COMMAND),
    /** Sends a command because of an event. */
    REACTION(type -> annotated(type, ProcessingGroup.class), NodeRole.COMMAND),
    /** Says which room there is and how it folds; who reads must know what to wait for. The room's process is another bean. */
    PROJECTION(
            type -> List.of(type.getClassMetadata().getInterfaceNames()).contains(Projection.class.getName()),
            NodeRole.QUERY,
            NodeRole.API),
    /** Reads what a room keeps. */
    VIEWS(type -> type.getClassMetadata().getClassName().endsWith("Views"), NodeRole.QUERY, NodeRole.API),
    /** Takes mutations, questions or subscriptions. */
    CONTROLLER(type -> annotated(type, Controller.class), NodeRole.API);

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that captures nothing
    private final Predicate<MetadataReader> sign;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<NodeRole> roles;

    Stereotype(Predicate<MetadataReader> sign, NodeRole... roles) {
        this.sign = sign;
        this.roles = List.of(roles);
    }

    List<NodeRole> roles() {
        return roles;
    }

    static Optional<Stereotype> of(MetadataReader type) {
        return Arrays.stream(values()).filter(each -> each.sign.test(type)).findFirst();
    }

    private static boolean annotated(MetadataReader type, Class<?> annotation) {
        return type.getAnnotationMetadata().isAnnotated(annotation.getName());
    }
}
