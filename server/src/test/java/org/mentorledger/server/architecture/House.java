package org.mentorledger.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The plan of a house under a root package, as found in its classes: no list of features or rooms is kept anywhere. */
record House(String root, JavaClasses classes) {

    /** Packages of the command side that take mutations. */
    Set<String> features() {
        return packages("command", "Mutations");
    }

    /** Packages of the query side that project events. */
    Set<String> rooms() {
        return packages("query", "Projection");
    }

    private Set<String> packages(String side, String suffix) {
        return classes.stream()
                .filter(c -> c.getPackageName().startsWith(root + "." + side + "."))
                .filter(c -> c.getSimpleName().endsWith(suffix))
                .filter(c -> !c.isInterface() && c.isTopLevelClass())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    DescribedPredicate<JavaClass> inFeature() {
        return describe("in a feature", in(features()));
    }

    DescribedPredicate<JavaClass> inRoom() {
        return describe("in a room", in(rooms()));
    }

    /** Beside the features: what all of them stand on. */
    DescribedPredicate<JavaClass> besideFeatures() {
        return describe(
                "beside the features",
                c -> under("command").test(c) && !inFeature().test(c));
    }

    /** Beside the rooms: what all of them stand on; not the stitching, which joins them. */
    DescribedPredicate<JavaClass> besideRooms() {
        return describe(
                "beside the rooms",
                c -> under("query").test(c)
                        && !inRoom().test(c)
                        && !under("query.stitching").test(c));
    }

    DescribedPredicate<JavaClass> under(String part) {
        String name = root + "." + part;
        return describe("under " + part, c -> in(name, c.getPackageName()));
    }

    /** The feature or room a class belongs to, empty text when it belongs to none. */
    static Function<JavaClass, String> place(Set<String> places) {
        return c -> places.stream()
                .filter(p -> in(p, c.getPackageName()))
                .findFirst()
                .orElse("");
    }

    private static Predicate<JavaClass> in(Set<String> places) {
        return c -> !place(places).apply(c).isEmpty();
    }

    private static boolean in(String place, String name) {
        return name.equals(place) || name.startsWith(place + ".");
    }
}
