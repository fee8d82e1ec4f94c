package lockstep.python.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.python.code.ExceptionRegion;
import lockstep.python.code.Op;
import lockstep.python.code.Singleton;
import lockstep.python.source.Span;

/** Collects the instructions, constants and names of one code object. Confined to one thread. */
final class CodeBuilder {
    private record Fixup(int at, Label label) {}

    /** A constant and its type: 1, 1.0 and True are equal in Python but different constants. */
    private record ConstantKey(Class<?> type, Object value) {
        // Written out: what the JVM makes for a record at run time takes a cold machine longer than the whole
        // compilation.
        @Override
        public boolean equals(Object other) {
            return other instanceof ConstantKey key && type == key.type && value.equals(key.value);
        }

        @Override
        public int hashCode() {
            return type.hashCode() * 31 + value.hashCode();
        }
    }

    private int[] words = new int[64];
    private int size;
    private int[] spans = new int[48];
    private int spanCount;
    private Span span = new Span(0, 0);
    private final List<Fixup> fixups = new ArrayList<>();
    private final List<Object> constants = new ArrayList<>();
    private final Map<ConstantKey, Integer> constantIndex = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> nameIndex = new HashMap<>();
    private final List<Integer> statementStarts = new ArrayList<>();
    private final List<Integer> droppedCalls = new ArrayList<>();
    private int lastCall;
    private final List<ExceptionRegion> regions = new ArrayList<>();

    /** What the next instructions are for, in the source. */
    void at(Span next) {
        span = next;
    }

    Span span() {
        return span;
    }

    int position() {
        return size;
    }

    void markStatement() {
        if (statementStarts.isEmpty() || statementStarts.get(statementStarts.size() - 1) != size) {
            statementStarts.add(size);
        }
    }

    /** Emits an instruction; the operands are its words in order. */
    void emit(Op op, int... operands) {
        if (spanCount + 3 > spans.length) {
            spans = Arrays.copyOf(spans, spans.length * 2);
        }
        if (op.name().startsWith("CALL")) {
            lastCall = size;
        }
        spans[spanCount++] = size;
        spans[spanCount++] = span.start();
        spans[spanCount++] = span.end();
        word(op.ordinal());
        for (int operand : operands) {
            word(operand);
        }
    }

    /** Emits an instruction whose last fixed operand is followed by a counted list. */
    void emitList(Op op, int[] fixed, List<Integer> sources) {
        emit(op, fixed);
        word(sources.size());
        sources.forEach(this::word);
    }

    /** Emits an instruction whose last operand is a target. */
    void emitJump(Op op, Label label, int... operands) {
        emit(op, operands);
        fixups.add(new Fixup(size, label));
        word(0);
    }

    private void word(int value) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = value;
    }

    void place(Label label) {
        label.position = size;
    }

    void region(ExceptionRegion region) {
        if (region.start() < region.end()) {
            regions.add(region);
        }
    }

    /** Returns the source word of a constant. */
    int constant(Object value) {
        return ~constantIndex(value);
    }

    int constantIndex(Object value) {
        Object identity = value instanceof Double number ? (Object) Double.doubleToRawLongBits(number) : value;
        if (value instanceof List || value instanceof byte[]) {
            constants.add(value);
            return constants.size() - 1;
        }
        return constantIndex.computeIfAbsent(new ConstantKey(value.getClass(), identity), missing -> {
            constants.add(value);
            return constants.size() - 1;
        });
    }

    int none() {
        return constant(Singleton.NONE);
    }

    int name(String name) {
        return nameIndex.computeIfAbsent(name, missing -> {
            names.add(missing);
            return names.size() - 1;
        });
    }

    int[] code() {
        for (Fixup fixup : fixups) {
            words[fixup.at()] = fixup.label().position;
        }
        return Arrays.copyOf(words, size);
    }

    int[] spans() {
        return Arrays.copyOf(spans, spanCount);
    }

    Object[] constants() {
        return constants.toArray();
    }

    String[] names() {
        return names.toArray(String[]::new);
    }

    List<ExceptionRegion> regions() {
        return List.copyOf(regions);
    }

    /** Notes that nobody gets the result of the last call. */
    void dropsResult() {
        droppedCalls.add(lastCall);
    }

    int[] droppedCalls() {
        return droppedCalls.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] statementStarts() {
        return statementStarts.stream().mapToInt(Integer::intValue).toArray();
    }
}
