package org.mentorledger.server.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the source of a record says of it.
 *
 * @param sentence its own comment, without tags, in Markdown
 * @param types the type of each component as written, by name and in order
 * @param meanings what {@code @param} says of a component, in Markdown
 */
record JavaDoc(String sentence, Map<String, String> types, Map<String, String> meanings) {

    /** What is said of every class in these files, by {@code Outer.Inner}. */
    static Map<String, JavaDoc> of(Collection<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            Map<String, JavaDoc> docs = new LinkedHashMap<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(DocTrees.instance(task), docs).scan(unit, "");
            }
            return docs;
        }
    }

    /** What is said of a component, after a comma; nothing if nothing is said. */
    String meaning(String component) {
        String meaning = meanings.getOrDefault(component, "");
        return meaning.isEmpty() ? "" : ", " + meaning;
    }

    private static final class Reader extends TreePathScanner<@Nullable Void, String> {
        private final DocTrees trees;
        private final Map<String, JavaDoc> docs;

        Reader(DocTrees trees, Map<String, JavaDoc> docs) {
            this.trees = trees;
            this.docs = docs;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String name = outer + type.getSimpleName();
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                docs.put(name, new JavaDoc(text(comment.getFullBody()), types(type), meanings(comment)));
            }
            return super.visitClass(type, name + ".");
        }

        private static Map<String, String> types(ClassTree type) {
            Map<String, String> types = new LinkedHashMap<>();
            for (Tree member : type.getMembers()) {
                if (type.getKind() == Tree.Kind.RECORD && member instanceof VariableTree variable) {
                    String optional = variable.getModifiers().getAnnotations().stream()
                                    .anyMatch(a -> a.toString().contains("Nullable"))
                            ? "?"
                            : "";
                    types.put(variable.getName().toString(), Objects.requireNonNull(variable.getType()) + optional);
                }
            }
            return types;
        }

        private static Map<String, String> meanings(DocCommentTree comment) {
            Map<String, String> meanings = new LinkedHashMap<>();
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree param) {
                    meanings.put(param.getName().toString(), text(param.getDescription()));
                }
            }
            return meanings;
        }

        private static String text(Collection<? extends DocTree> trees) {
            List<String> parts = new ArrayList<>();
            trees.forEach(t -> parts.add(t.toString()));
            return parts.stream()
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ")
                    .replaceAll("\\{@(?:code|link|linkplain) #?([^}]*)}", "`$1`")
                    .strip();
        }
    }
}
