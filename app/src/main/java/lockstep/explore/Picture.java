package lockstep.explore;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lockstep.engine.value.PyInstance;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see of a program's memory at one moment. Immutable.
 *
 * @param shared what threads and processes share, by the program's names
 * @param own what each process has for itself under its names: where processes differ, and what the expectation names
 */
record Picture(SortedMap<String, String> shared, Map<Integer, SortedMap<String, String>> own) {
    private static final Pattern NAME = Pattern.compile("[^A-Za-z0-9_]+");

    /** Looks at the present moment of an execution. */
    static Picture of(Execution execution, Naming naming, @Nullable String expectation, Inventories inventories) {
        Set<String> expected = expectation == null
                ? Set.of()
                : Arrays.stream(NAME.split(expectation)).collect(Collectors.toSet());
        boolean several = execution.process().family().hasSeveral();
        SortedMap<String, String> shared =
                new SharedValues(execution, naming, several ? Set.of() : expected).of(inventories.first());
        return new Picture(shared, several ? own(naming.shares(), expected, inventories) : Map.of());
    }

    private static Map<Integer, SortedMap<String, String>> own(
            Shares shares, Set<String> expected, Inventories inventories) {
        Map<Integer, SortedMap<String, String>> all = new TreeMap<>();
        Map<String, Set<String>> values = new TreeMap<>();
        inventories.each((process, inventory) -> {
            SortedMap<String, String> texts = new TreeMap<>();
            inventory.globals().forEach((name, value) -> {
                boolean library = value instanceof PyInstance instance && Inventory.isLibrary(instance);
                if (!library && !Held.isLock(value) && shares.behind(value) == null) {
                    String text = SharedValues.cut(inventory.shown(value));
                    texts.put(name, text);
                    values.computeIfAbsent(name, key -> new TreeSet<>()).add(text);
                }
            });
            all.put(process, texts);
        });
        all.values().forEach(texts -> texts.keySet()
                .removeIf(name -> !expected.contains(name)
                        && values.getOrDefault(name, Set.of()).size() < 2));
        return all;
    }
}
