package lockstep.python.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.python.code.CodeObject;
import lockstep.python.code.Op;
import lockstep.python.code.PollPlacement;
import lockstep.python.scope.Scope;
import lockstep.python.scope.Scope.Place;
import lockstep.python.source.Span;

/**
 * The code object under construction: its registers, its variables, and which of them are certainly bound. Confined to
 * one thread.
 */
final class Frame {
    final Unit unit;
    final CodeBuilder out = new CodeBuilder();
    final Registers registers;
    final String qualifiedName;
    final List<CodeObject> children = new ArrayList<>();
    private final Scope scope;
    private final Deque<Scope> inline = new ArrayDeque<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<Scope, Map<String, Integer>> inlineRegisters = new HashMap<>();
    private BitSet bound = new BitSet();

    Frame(Unit unit, Scope scope, String qualifiedName) {
        this.unit = unit;
        this.scope = scope;
        this.qualifiedName = qualifiedName;
        for (String local : localNames()) {
            named.put(local, named.size());
        }
        for (String free : scope.freeNames()) {
            named.put(free, named.size());
        }
        this.registers = new Registers(named.size());
    }

    Scope scope() {
        return scope;
    }

    /** Names of the named registers, without the free names. */
    List<String> localNames() {
        return switch (scope.kind()) {
            case MODULE -> List.of();
            case CLASS -> scope.captures("__class__") ? List.of("__class__") : List.of();
            default -> scope.locals();
        };
    }

    /** The scope whose names are meant at this point: the innermost comprehension compiled in place, or the frame's. */
    Scope current() {
        return inline.isEmpty() ? scope : inline.element();
    }

    /** Enters a comprehension compiled in place: gives its variables fresh registers. */
    void enterInline(Scope comprehension) {
        Map<String, Integer> mine = new HashMap<>();
        for (String variable : comprehension.locals()) {
            int register = registers.takeForVariable();
            mine.put(variable, register);
            out.emit(Op.CLEAR, register);
            if (comprehension.captures(variable)) {
                out.emit(Op.MAKE_CELL, register);
            }
        }
        inlineRegisters.put(comprehension, mine);
        inline.push(comprehension);
    }

    void leaveInline() {
        Scope comprehension = inline.pop();
        Map<String, Integer> mine = inlineRegisters.remove(comprehension);
        if (mine != null) {
            mine.values().forEach(registers::freeVariable);
        }
    }

    /** Where a name lives, seen from here. */
    Place place(String name) {
        return current().place(name);
    }

    /** The register of a local variable, a cell or a free name, seen from here. */
    int register(String name) {
        for (Scope comprehension : inline) {
            Map<String, Integer> mine = inlineRegisters.getOrDefault(comprehension, Map.of());
            Integer register = mine.get(name);
            if (register != null) {
                return register;
            }
        }
        Integer register = named.get(name);
        if (register == null) {
            throw new IllegalStateException("no register for " + name + " in " + qualifiedName);
        }
        return register;
    }

    /** Whether the name is a variable of a comprehension compiled in place here. */
    boolean isInline(String name) {
        return inline.stream().anyMatch(comprehension -> comprehension.owns(name));
    }

    boolean certainlyBound(int register) {
        return bound.get(register);
    }

    void markBound(int register, String name) {
        if (!scope.deletes(name)) {
            bound.set(register);
        }
    }

    /** A copy of what is certainly bound here. */
    BitSet flow() {
        return (BitSet) bound.clone();
    }

    void setFlow(BitSet state) {
        bound = (BitSet) state.clone();
    }

    /** Keeps only what is bound on both ways here. */
    void join(BitSet other) {
        bound.and(other);
    }

    /** Code behind this point is not reached: everything counts as bound. */
    void unreachable() {
        bound.set(0, Math.max(1, named.size()));
    }

    void at(Span span) {
        out.at(span);
    }

    /** A poll after an operation, where the profile has them. */
    void poll() {
        if (unit.polls() == PollPlacement.EVERY_OPERATION) {
            out.emit(Op.POLL);
        }
    }
}
