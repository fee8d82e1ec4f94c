package lockstep.explore;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.family.Shared;
import lockstep.engine.file.Folder;
import lockstep.engine.interpreter.Standpoint;
import lockstep.engine.module.Twister;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/** The names that a program has for what its threads share. Confined to one thread. */
final class Naming {
    private final Worker main;
    private final PiecewiseProcess process;
    private final Shares shares;
    private final Map<Cell, String> cells = new IdentityHashMap<>();

    Naming(PiecewiseProcess process, Worker main) {
        this.main = main;
        this.process = process;
        this.shares = new Shares(process, main.interpreter);
        process.module().cells().forEach((name, cell) -> {
            cells.put(cell, name);
            if (cell.get() instanceof PyType type && !type.isBuiltin()) {
                for (String attribute : type.ownAttributes().keySet()) {
                    Cell own = type.own(attribute);
                    if (own != null) {
                        cells.put(own, type.name() + "." + attribute);
                    }
                }
            }
        });
        process.streams().forEach((name, cell) -> cells.put(cell, name));
    }

    /** Returns what processes share. */
    Shares shares() {
        return shares;
    }

    /** Returns the name of a location, or words for it where the program has none. */
    String of(Object owner, @Nullable Object part) {
        if (owner instanceof Twin twin) {
            return of(twin.owner(), part) + " of " + process.family().name(twin.process());
        } else if (owner instanceof Shared shared) {
            return shares.name(shared);
        }
        if (owner instanceof Cell cell) {
            return cells.getOrDefault(cell, "a variable of a function");
        }
        if (owner instanceof Folder) {
            return part == null ? "the folder" : file(String.valueOf(part));
        }
        String name = object(owner);
        if (part == null || Shown.isEventLoop(owner)) {
            return name;
        } else if (shares.behind(owner) != null && name.indexOf(' ') > 0) {
            return name + "'s " + part;
        }
        return owner instanceof PyInstance ? name + "." + part : name + "[" + Shown.value(part) + "]";
    }

    /** Returns the name of a file or directory; with a slash behind it, of the names there. */
    private static String file(String path) {
        return path.endsWith("/") ? "the names in " + path : path.lastIndexOf('/') == 0 ? path.substring(1) : path;
    }

    /** Returns the name of an object. */
    String object(Object owner) {
        Shared shared = shares.behind(owner);
        if (shared != null) {
            return shares.name(shared);
        } else if (owner instanceof Twin twin) {
            return of(twin, null);
        }
        String known = owner instanceof Screens
                ? "the output"
                : owner instanceof Twister ? "the random numbers" : Standpoint.nameOf(main.interpreter, owner);
        return known != null ? known : stream(owner);
    }

    /**
     * Returns the name of an object that has several as a line of the program has it, else as {@link #object(Object)} does.
     *
     * @param line its text
     */
    String object(Object owner, String line) {
        String known = known(owner, line);
        return known == null ? object(owner) : known;
    }

    /** Returns the name of an object, as a line of the program has it where it has several; null where it has none. */
    @Nullable
    String known(Object owner, String line) {
        List<String> names = Standpoint.namesOf(main.interpreter, owner);
        return names.stream()
                .filter(name -> Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?!\\w)")
                        .matcher(line)
                        .find())
                .findFirst()
                .orElse(names.isEmpty() ? null : names.get(0));
    }

    /** Returns the name of what stands in the place of a stream, or words for an object without a name. */
    private String stream(Object owner) {
        for (Map.Entry<String, Cell> stream : process.streams().entrySet()) {
            if (stream.getValue().get() == owner) {
                return stream.getKey();
            }
        }
        return Shown.kind(owner);
    }

    /** Stands for what is printed. */
    enum Screens {
        OUTPUT
    }
}
