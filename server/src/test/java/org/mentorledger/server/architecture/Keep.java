package org.mentorledger.server.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Consumer;

/** Conditions that classes must keep. */
final class Keep {
    private static final Set<String> MOMENTS = Set.of("now", "systemUTC", "systemDefaultZone", "system");
    private static final Set<String> CHANCES = Set.of(
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.SplittableRandom");

    private Keep() {}

    /** Of the places, only that which they are in themselves. */
    static ArchCondition<JavaClass> toTheirOwn(Set<String> places) {
        return of(
                "keep to their own place",
                (c, fault) -> c.getDirectDependenciesFromSelf().stream()
                        .filter(d -> {
                            String target = House.place(places).apply(d.getTargetClass());
                            return !target.isEmpty()
                                    && !target.equals(House.place(places).apply(c));
                        })
                        .forEach(d -> fault.accept(d.getDescription())));
    }

    /** Nothing of what the predicate says. */
    static ArchCondition<JavaClass> awayFrom(DescribedPredicate<JavaClass> forbidden) {
        return of(
                "keep away from what is " + forbidden.getDescription(),
                (c, fault) -> c.getDirectDependenciesFromSelf().stream()
                        .filter(d -> forbidden.test(d.getTargetClass()))
                        .forEach(d -> fault.accept(d.getDescription())));
    }

    /** No clock, no chance: what they need of these arrives as a value. */
    static ArchCondition<JavaClass> offClockAndChance() {
        return of(
                "take time and chance as values",
                (c, fault) -> c.getAccessesFromSelf().stream()
                        .filter(a -> isClockOrChance(a.getTargetOwner().getName(), a.getName()))
                        .forEach(a -> fault.accept(a.getDescription())));
    }

    private static boolean isClockOrChance(String owner, String name) {
        return switch (owner) {
            case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(name);
            case "java.lang.Math" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            default -> CHANCES.contains(owner) || (owner.startsWith("java.time.") && MOMENTS.contains(name));
        };
    }

    /** Of something that holds for each class by itself. */
    static ArchCondition<JavaClass> to(String what, DescribedPredicate<JavaClass> kept) {
        return of(what, (c, fault) -> {
            if (!kept.test(c)) {
                fault.accept(c.getName() + " does not " + what);
            }
        });
    }

    private interface Inspection {
        void inspect(JavaClass c, Consumer<String> fault);
    }

    private static ArchCondition<JavaClass> of(String what, Inspection inspection) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                inspection.inspect(c, fault -> events.add(SimpleConditionEvent.violated(c, fault)));
            }
        };
    }
}
