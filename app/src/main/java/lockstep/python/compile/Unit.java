package lockstep.python.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.python.code.CodeObject;
import lockstep.python.code.PollPlacement;
import lockstep.python.scope.Scopes;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.source.Span;
import org.jspecify.annotations.Nullable;

/** What all code objects of one source file share while they are compiled. Confined to one thread. */
final class Unit {
    private final SourceText source;
    private final Scopes scopes;
    private final PollPlacement polls;
    /** How many statements may be compiled, copies in finally blocks included: they double with each nesting. */
    private static final int MOST_STATEMENTS = 300_000;

    private int statements;
    private boolean annotationsAreText;
    private final List<String> globalNames = new ArrayList<>();
    private final Map<String, Integer> globalIndex = new HashMap<>();
    private final List<@Nullable CodeObject> codes = new ArrayList<>();

    Unit(SourceText source, Scopes scopes, PollPlacement polls) {
        this.source = source;
        this.scopes = scopes;
        this.polls = polls;
    }

    /** From here on annotations are their text: {@code from __future__ import annotations}. */
    void keepAnnotationsAsText() {
        annotationsAreText = true;
    }

    boolean annotationsAreText() {
        return annotationsAreText;
    }

    SourceText source() {
        return source;
    }

    Scopes scopes() {
        return scopes;
    }

    PollPlacement polls() {
        return polls;
    }

    int global(String name) {
        return globalIndex.computeIfAbsent(name, missing -> {
            globalNames.add(missing);
            return globalNames.size() - 1;
        });
    }

    List<String> globalNames() {
        return List.copyOf(globalNames);
    }

    /** Counts a statement and refuses more than fit. */
    void count(Span statement) throws PythonSyntaxError {
        if (++statements > MOST_STATEMENTS) {
            throw new PythonSyntaxError(
                    PythonSyntaxError.Kind.SYNTAX,
                    source,
                    statement,
                    "the program is too large to compile",
                    "It holds too many statements, or too many finally and with blocks within each other.");
        }
    }

    /** Reserves the index of a code object, so that outer ones come first. */
    int reserve() {
        codes.add(null);
        return codes.size() - 1;
    }

    void put(CodeObject code) {
        codes.set(code.index(), code);
    }

    List<CodeObject> codes() {
        List<CodeObject> all = new ArrayList<>();
        for (CodeObject code : codes) {
            all.add(java.util.Objects.requireNonNull(code));
        }
        return List.copyOf(all);
    }

    PythonSyntaxError error(Span span, String message) {
        return new PythonSyntaxError(PythonSyntaxError.Kind.SYNTAX, source, span, message, "");
    }
}
