package lockstep;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What the shape of the code must keep. The sets at the top are what a change may have to add to, each by name. */
final class ArchitectureRules {
    /** Main classes of child processes: they move the standard streams away and end their process. */
    static final Set<String> PROCESS_MAINS = Set.of(
            "lockstep.engine.process.ChildMain", "lockstep.engine.process.ChildLink", "lockstep.lab.runner.RunnerMain");

    /** Who starts threads. */
    static final String[] THREADS = {"lockstep.engine..", "lockstep.lab..", "lockstep.ssh..", "lockstep.tui.loop.."};

    /** Who starts processes. */
    static final String[] PROCESSES = {"lockstep.lab.launch..", "lockstep.lab.cpython..", "lockstep.engine.process.."};

    /** Who serves others or executes their programs. */
    static final String[] SERVING = {
        "lockstep.ssh..",
        "lockstep.tui..",
        "lockstep.session..",
        "lockstep.lab.launch..",
        "lockstep.lab.runner..",
        "lockstep.engine.."
    };

    /** Commands that serve others. The list of all commands is not theirs, so no way through it counts. */
    static final Set<String> SERVING_COMMANDS = Set.of("lockstep.cli.ServeCommand");

    private static final String LIST_OF_COMMANDS = "lockstep.cli.LockstepCommand";

    /** Who reads a clock; everyone else is handed a {@link Clock} or a time. */
    static final String[] CLOCKS = {
        "lockstep.engine..", "lockstep.explore..", "lockstep.lab..", "lockstep.tui.loop..", "lockstep.cli.."
    };

    /** Where a thread looks again for some microseconds before it parks. */
    static final Set<String> SLEEPERS = Set.of(
            "lockstep.engine.thread.Gil",
            "lockstep.engine.thread.RealScheduler",
            "lockstep.engine.process.SharedCount");

    private ArchitectureRules() {}

    static List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(layers());
        rules.add(noCyclesBetweenLayers());
        rules.add(noCyclesWithinALayer());
        rules.add(nullMarked());
        rules.add(owned("Lanterna is used in term only", Set.of("com.googlecode.lanterna"), "lockstep.term.."));
        rules.add(
                owned("JLine is used in term and cli only", Set.of("org.jline"), "lockstep.term..", "lockstep.cli.."));
        rules.add(owned("MINA SSHD is used in ssh only", Set.of("org.apache.sshd", "net.i2p"), "lockstep.ssh.."));
        rules.add(owned(
                "JDBC is used in progress only", Set.of("java.sql", "javax.sql", "org.sqlite"), "lockstep.progress.."));
        rules.add(owned(
                "Jackson is used in lesson and, for JSON, in cli only",
                Set.of("com.fasterxml", "org.yaml"),
                "lockstep.lesson..",
                "lockstep.cli.."));
        rules.add(owned("picocli is used in cli only", Set.of("picocli"), "lockstep.cli.."));
        rules.add(owned(
                "ASM is used in engine.compiled only", Set.of("org.objectweb.asm"), "lockstep.engine.compiled.."));
        rules.add(printing());
        rules.add(threads());
        rules.add(processes());
        rules.add(sleeping());
        rules.add(clocks());
        rules.add(learnerCode());
        rules.add(cpython());
        return rules;
    }

    /** Upward the arrows of {@link Layers}; from further below only values, which others hand up. */
    static ArchRule layers() {
        return classes().that(not(inLayer(Layers.TOP))).should(new ArchCondition<>("use only the layers below") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                String layer = Layers.of(user.getPackageName());
                if (!Layers.USES.containsKey(layer)) {
                    events.add(SimpleConditionEvent.violated(user, user.getName() + " is in no layer; see Layers"));
                    return;
                }
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    String below = Layers.of(used.getPackageName());
                    if (below.isEmpty()
                            || below.equals(layer)
                            || Layers.USES.get(layer).contains(below)
                            || Layers.below(layer).contains(below) && isValue(used)) {
                        continue;
                    }
                    String why = Layers.below(layer).contains(below)
                            ? layer + " may take values from " + below + ", and this is not one: "
                            : layer + " must not use " + below + ": ";
                    events.add(SimpleConditionEvent.violated(user, why + dependency.getDescription()));
                }
            }
        });
    }

    /** A value carries data and starts nothing: a record, an enum, an exception, a closed set of such. */
    static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isAnnotation()
                || type.isSealed()
                || type.isAssignableTo(Throwable.class)
                || type.getEnclosingClass().map(ArchitectureRules::isValue).orElse(false);
    }

    static ArchRule noCyclesBetweenLayers() {
        return slices().matching("lockstep.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** A layer's own package is its front and holds its values, so only the packages inside it are compared. */
    static ArchRule noCyclesWithinALayer() {
        return slices().matching("lockstep.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule nullMarked() {
        return classes().should(new ArchCondition<>("be in a package that is @NullMarked in its package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        });
    }

    static ArchRule owned(String reason, Set<String> roots, String... owners) {
        return noClasses()
                .that(not(resideInAnyPackage(owners)))
                .should()
                .dependOnClassesThat(describe("belong to " + roots, type -> roots.stream()
                        .anyMatch(root -> (type.getPackageName() + ".").startsWith(root + "."))))
                .as(reason)
                .allowEmptyShould(true);
    }

    static ArchRule printing() {
        return noClasses()
                .that(not(inLayer("cli")))
                .and(not(named(PROCESS_MAINS)))
                .should()
                .accessFieldWhere(describe("a standard stream", ArchitectureRules::isStandardStream))
                .orShould(callMethodWhere(calls(System.class, "exit", "setOut", "setErr", "setIn")))
                .orShould(callMethodWhere(calls(Runtime.class, "exit", "halt")))
                .orShould(callMethodWhere(describe(
                        "printStackTrace()",
                        call -> call.getName().equals("printStackTrace")
                                && call.getTarget().getRawParameterTypes().isEmpty())))
                .as("only cli and the mains of child processes print, exit or move the standard streams")
                .allowEmptyShould(true);
    }

    private static boolean isStandardStream(JavaFieldAccess access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("in", "out", "err").contains(access.getTarget().getName());
    }

    static ArchRule threads() {
        return noClasses()
                .that(not(resideInAnyPackage(THREADS)))
                .should()
                .callConstructorWhere(describe(
                        "a thread or a pool of them",
                        call -> call.getTargetOwner().isAssignableTo(Thread.class)
                                || call.getTargetOwner().isAssignableTo(java.util.concurrent.ExecutorService.class)
                                || call.getTargetOwner().isAssignableTo(java.util.Timer.class)))
                .orShould(callMethodWhere(describe(
                        "Executors",
                        call -> call.getTargetOwner().isEquivalentTo(java.util.concurrent.Executors.class)
                                || call.getName().equals("parallelStream")
                                || call.getName().equals("commonPool")
                                || call.getTargetOwner().isEquivalentTo(java.util.concurrent.CompletableFuture.class)
                                        && call.getName().endsWith("Async"))))
                .as("threads are started only in " + Arrays.toString(THREADS))
                .allowEmptyShould(true);
    }

    static ArchRule processes() {
        return noClasses()
                .that(not(resideInAnyPackage(PROCESSES)))
                .should()
                .callConstructorWhere(describe(
                        "a process builder", call -> call.getTargetOwner().isEquivalentTo(ProcessBuilder.class)))
                .orShould(callMethodWhere(calls(Runtime.class, "exec")))
                .as("processes are started only in " + Arrays.toString(PROCESSES))
                .allowEmptyShould(true);
    }

    static ArchRule sleeping() {
        return noClasses()
                .that(not(named(SLEEPERS)))
                .should(callMethodWhere(calls(Thread.class, "sleep", "onSpinWait")))
                .as("nothing sleeps to let time pass")
                .allowEmptyShould(true);
    }

    static ArchRule clocks() {
        Set<String> nowTypes = Set.of(
                "java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime");
        return noClasses()
                .that(not(resideInAnyPackage(CLOCKS)))
                .should(callMethodWhere(calls(System.class, "nanoTime", "currentTimeMillis")))
                .orShould(callMethodWhere(calls(Clock.class, "systemUTC", "systemDefaultZone", "system")))
                .orShould(callMethodWhere(describe(
                        "now()",
                        call -> call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && nowTypes.contains(call.getTargetOwner().getName()))))
                .as("the clock is read only in " + Arrays.toString(CLOCKS))
                .allowEmptyShould(true);
    }

    /** The process that holds terminals or the database never executes a learner's program. */
    static ArchRule learnerCode() {
        return noClasses()
                .that(not(resideInAPackage("lockstep.engine..")))
                .and(not(resideInAPackage("lockstep.lab.runner..")))
                .should()
                .dependOnClassesThat(named(Set.of("lockstep.engine.Run")))
                .as("programs are executed only in runner processes (lockstep.lab.runner)")
                .allowEmptyShould(true);
    }

    /** A CPython does all that its user may do; so no chain of uses, however long, leads from those who serve to it. */
    static ArchRule cpython() {
        return classes()
                .that(resideInAnyPackage(SERVING).or(named(SERVING_COMMANDS)))
                .should(new ArchCondition<>("not reach lockstep.lab.cpython") {
                    @Override
                    public void check(JavaClass start, ConditionEvents events) {
                        way(start).ifPresent(way -> events.add(SimpleConditionEvent.violated(start, way)));
                    }
                })
                .as("what serves others or executes programs cannot reach the code that starts a CPython")
                .allowEmptyShould(true);
    }

    /** The shortest chain of uses that ends at a CPython. */
    private static Optional<String> way(JavaClass start) {
        Map<JavaClass, String> ways = new HashMap<>(Map.of(start, start.getName()));
        Deque<JavaClass> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            JavaClass user = next.remove();
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass().getBaseComponentType();
                String way = ways.get(user) + " -> " + used.getName();
                if (used.getPackageName().startsWith("lockstep.lab.cpython")) {
                    return Optional.of(way);
                }
                if (used.getPackageName().startsWith("lockstep.")
                        && !used.getName().equals(LIST_OF_COMMANDS)
                        && ways.putIfAbsent(used, way) == null) {
                    next.add(used);
                }
            }
        }
        return Optional.empty();
    }

    private static DescribedPredicate<JavaClass> inLayer(String layer) {
        return resideInAPackage("lockstep." + layer + "..");
    }

    /** The named classes and what is nested in them. */
    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("are among " + names, type -> names.stream()
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... names) {
        return describe(
                owner.getSimpleName() + "." + Arrays.toString(names),
                call -> call.getTargetOwner().isAssignableTo(owner)
                        && List.of(names).contains(call.getName()));
    }
}
