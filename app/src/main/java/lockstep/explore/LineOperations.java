package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.Touches;
import lockstep.python.code.Op;

/** A line of a program taken apart: what it reads, computes, writes and calls, in order. Stateless. */
final class LineOperations {
    private static final int MOST = 12;
    private static final int MOST_LETTERS = 40;
    private static final String COMPUTE = "compute ";
    private static final String LEAVE = "leave ";
    private static final Op[] OPS = Op.values();

    private static final Pattern AUGMENTED = Pattern.compile("(//|\\*\\*|<<|>>|[-+*/%&|^@])=");

    /**
     * The operations of a line.
     *
     * @param next the place in the list of what comes next, or -1
     */
    record Opened(List<StepView.Operation> operations, int next) {
        /** Returns what comes next in words, or an empty text. */
        String nextWords() {
            return next < 0 ? "" : operations.get(next).text();
        }
    }

    private LineOperations() {}

    /** Opens the line that a frame stands in. */
    static Opened of(Frame frame, String text, Marks marks) {
        LinkedCode linked = frame.code();
        int[] code = linked.object().code();
        int line = linked.lines().at(frame.pc());
        List<StepView.Operation> operations = new ArrayList<>();
        int next = -1;
        for (int pc = 0; pc < code.length && operations.size() < MOST; pc += OPS[code[pc]].length(code, pc)) {
            if (linked.lines().at(pc) != line) {
                continue;
            }
            String words = words(linked, code, pc, text, marks);
            if (words.isEmpty()) {
                continue;
            }
            StepView.Operation operation = new StepView.Operation(words, !words.startsWith(COMPUTE));
            int known = operations.lastIndexOf(operation);
            // The ways out of a with are one for whoever reads the line.
            boolean again = known >= 0 && words.startsWith(LEAVE);
            if (pc >= frame.pc() && next < 0) {
                next = again ? known : operations.size();
            }
            if (!again) {
                operations.add(operation);
            }
        }
        return new Opened(operations, next);
    }

    private static String words(LinkedCode linked, int[] code, int pc, String text, Marks marks) {
        String source = source(linked, pc, text, MOST_LETTERS);
        Op op = OPS[code[pc]];
        return switch (op) {
            case LOAD_GLOBAL ->
                marks.isShared(linked.global(code[pc + 2])) ? "read " + linked.globalName(code[pc + 2]) : "";
            case LOAD_CELL -> "read " + linked.localNames().get(code[pc + 2]);
            case LOAD_ATTRIBUTE, LOAD_ITEM ->
                "read " + (AUGMENTED.matcher(source).find() ? target(source) : source);
            case STORE_GLOBAL -> "write " + linked.globalName(code[pc + 1]);
            case STORE_CELL, STORE_ATTRIBUTE, STORE_ITEM -> "write " + target(source);
            case DELETE_GLOBAL, DELETE_CELL, DELETE_ATTRIBUTE, DELETE_ITEM -> "delete " + source;
            case CALL, CALL_METHOD, CALL_KEYWORDS, CALL_METHOD_KEYWORDS, CALL_SPREAD -> {
                String entered = Touches.enteredOrLeft(linked, pc);
                yield entered.isEmpty() ? source : (entered.equals("__enter__") ? "enter " : LEAVE) + source;
            }
            case CALL_EXIT -> LEAVE + source;
            default -> isComputation(op) ? COMPUTE + computation(source) : "";
        };
    }

    private static boolean isComputation(Op op) {
        return op.ordinal() >= Op.ADD.ordinal() && op.ordinal() <= Op.NOT_IN.ordinal()
                || op.ordinal() >= Op.JUMP_UNLESS_EQUAL.ordinal()
                        && op.ordinal() <= Op.JUMP_UNLESS_GREATER_EQUAL.ordinal();
    }

    /** Returns what is assigned to, of an assignment. */
    private static String target(String source) {
        int end = source.indexOf('=');
        if (end < 0) {
            return source;
        }
        String target = source.substring(0, end);
        while (!target.isEmpty() && "+-*/%&|^@<> ".indexOf(target.charAt(target.length() - 1)) >= 0) {
            target = target.substring(0, target.length() - 1);
        }
        return target;
    }

    /** Returns {@code a + b} for {@code a += b}. */
    private static String computation(String source) {
        return AUGMENTED.matcher(source).replaceFirst("$1");
    }

    /** Returns the text of an instruction, on one line and short. */
    static String source(Site site, String text) {
        return source(site.code(), site.pc(), text, MOST_LETTERS);
    }

    /** Returns the text of an instruction, on one line of at most so many characters; empty where it has none. */
    static String source(LinkedCode linked, int pc, String text, int mostLetters) {
        int start = linked.lines().startOffset(pc);
        int end = linked.lines().endOffset(pc);
        if (start < 0 || end > text.length() || end < start) {
            return "";
        }
        String words = text.substring(start, end).replaceAll("\\s+", " ").strip();
        return words.length() > mostLetters ? words.substring(0, mostLetters - 3) + "..." : words;
    }
}
