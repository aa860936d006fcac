package org.mentorledger.server.roles;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * Which nodes need a bean: as it says itself, else as what it is says, else as its package says.
 *
 * @param by one of these is enough
 * @param without none of these
 */
record Needed(List<NodeRole> by, List<NodeRole> without) {

    /** Empty: nothing tells. */
    static Optional<Needed> of(MetadataReader type, MetadataReaderFactory types) throws IOException {
        Optional<Needed> itself = said(type);
        if (itself.isPresent()) {
            return itself;
        }
        Optional<Stereotype> stereotype = isOfASide(type) ? Stereotype.of(type) : Optional.empty();
        return stereotype.isPresent()
                ? stereotype.map(known -> new Needed(known.roles(), List.of()))
                : ofPackage(type.getClassMetadata().getClassName(), types);
    }

    boolean isOn(Roles node) {
        return by.stream().anyMatch(node::has) && without.stream().noneMatch(node::has);
    }

    private static boolean isOfASide(MetadataReader type) {
        String name = type.getClassMetadata().getClassName();
        return name.startsWith("org.mentorledger.command.") || name.startsWith("org.mentorledger.query.");
    }

    private static Optional<Needed> ofPackage(String type, MetadataReaderFactory types) throws IOException {
        try {
            return said(types.getMetadataReader(ClassUtils.getPackageName(type) + ".package-info"));
        } catch (FileNotFoundException none) {
            return Optional.empty();
        }
    }

    private static Optional<Needed> said(MetadataReader type) {
        MergedAnnotation<RunsOn> said =
                type.getAnnotationMetadata().getAnnotations().get(RunsOn.class);
        return said.isPresent()
                ? Optional.of(new Needed(
                        List.of(said.getEnumArray(MergedAnnotation.VALUE, NodeRole.class)),
                        List.of(said.getEnumArray("without", NodeRole.class))))
                : Optional.empty();
    }
}
